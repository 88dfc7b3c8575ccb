package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.homeroom.door.DoorPhones;
import org.homeroom.door.DoorPhones.Phone;
import org.homeroom.event.SlotId;
import org.homeroom.page.Note;

/** For staff: the phones at this door, and which of them nobody has heard of for a while. */
class PhonesSection extends Composite<Div> {

    private final DoorPhones phones;
    private final SlotId slot;
    private List<Phone> shown = List.of();

    PhonesSection(DoorPhones phones, SlotId slot) {
        this.phones = phones;
        this.slot = slot;
        getContent().addClassName("door-phones-here");
        show(phones.at(slot));
    }

    /** Nothing moves under a finger while each phone is where it was. */
    void refresh() {
        var now = phones.at(slot);
        if (!now.stream()
                .map(this::words)
                .toList()
                .equals(shown.stream().map(this::words).toList())) {
            show(now);
        }
    }

    private void show(List<Phone> now) {
        shown = now;
        getContent().removeAll();
        getContent().add(new H2(getTranslation("door.phone.title")));
        if (now.isEmpty()) {
            var none = new Paragraph(getTranslation("door.phone.none"));
            none.addClassName("quiet");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("door-phones");
        now.forEach(phone -> list.add(item(phone)));
        getContent().add(list);
    }

    private ListItem item(Phone phone) {
        var name = new Paragraph(new Isolated(phone.name()), new Span(" · "), new Isolated(phone.door()));
        if (phone.isSilent() && phone.queued() > 0) {
            return new ListItem(name, new Note(Note.Tone.WARNING, "alert", standing(phone)));
        }
        var standing = new Paragraph(standing(phone));
        standing.addClassName("quiet");
        return new ListItem(name, standing);
    }

    private String words(Phone phone) {
        return phone.id() + standing(phone);
    }

    /** What was still on one that is in touch is on its way. */
    private String standing(Phone phone) {
        if (!phone.isSilent()) {
            return getTranslation("door.phone.inTouch");
        }
        var minutes = phone.silent().toMinutes();
        return phone.queued() == 0
                ? getTranslation("door.phone.silent", "minutes", minutes)
                : getTranslation("door.phone.silentWith", "minutes", minutes, "count", phone.queued());
    }
}
