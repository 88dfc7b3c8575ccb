package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.SlotCare;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Bdi;
import org.homeroom.page.FieldCheck;
import org.jspecify.annotations.Nullable;

/** One room: which ages, how many places that makes, who cares there. */
class RoomPanel extends Composite<Section> {

    private final SlotCare.Room room;
    private final String name;

    /** What administrators can do. */
    interface Actions {

        void assign(SlotCare.Room room, CarerSummary carer);

        void unassign(CarerSummary carer);

        void change(SlotCare.Room room);

        void close(SlotCare.Room room);
    }

    /**
     * @param free carers who are in no room of this time yet
     * @param actions null for those who only read, and for places that were typed in
     */
    RoomPanel(SlotCare.Room room, List<CarerSummary> free, CareWords words, @Nullable Actions actions) {
        this.room = room;
        name = words.room(room, getLocale());
        var title = new H3(new Bdi(name));
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(title);
        var promised = new Paragraph(words.promised(room, getLocale()));
        promised.addClassName("care-promised");
        var facts = new Div();
        if (!room.name().isEmpty()) {
            facts.add(quiet(words.ages(room.fromAge(), room.toAge(), getLocale())));
        }
        facts.add(promised);
        getContent().add(facts);
        if (room.planned().isPresent()) {
            facts.add(
                    quiet(words.cared(room, getLocale())),
                    quiet(getTranslation("childcare.room.holds", "count", room.roomFor())));
            people(actions);
            if (actions != null) {
                assign(free, actions);
                buttons(actions);
            }
        }
    }

    private void people(@Nullable Actions actions) {
        if (room.carers().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("care-people");
        room.carers().forEach(carer -> {
            var who = new Span(new Bdi(carer.name()));
            if (!carer.phone().isEmpty()) {
                who.add(phone(carer.phone()));
            }
            var item = new ListItem(who);
            if (actions != null) {
                item.add(new ActionButton(getTranslation("childcare.unassign"), () -> actions.unassign(carer))
                        .quiet()
                        .named(getTranslation("childcare.unassignOf", "name", carer.name())));
            }
            list.add(item);
        });
        getContent().add(list);
    }

    private void assign(List<CarerSummary> free, Actions actions) {
        if (free.isEmpty()) {
            getContent().add(quiet(getTranslation("childcare.assign.nobody")));
            return;
        }
        var who = new Select<CarerSummary>();
        who.setLabel(getTranslation("childcare.assign.label"));
        who.setAriaLabel(getTranslation("childcare.assign.labelOf", "room", name));
        who.setItems(free);
        who.setItemLabelGenerator(CarerSummary::name);
        var assign = new ActionButton(getTranslation("childcare.assign"), () -> {
            var chosen = who.getOptionalValue();
            new FieldCheck().that(who, chosen.isPresent(), getTranslation("childcare.assign.missing"));
            chosen.ifPresent(carer -> actions.assign(room, carer));
        });
        assign.named(getTranslation("childcare.assignOf", "room", name));
        var row = new Div(who, assign);
        row.addClassNames("buttons", "care-assign");
        getContent().add(row);
    }

    private void buttons(Actions actions) {
        var buttons = new Div(
                new ActionButton(getTranslation("childcare.change"), () -> actions.change(room))
                        .named(getTranslation("childcare.changeOf", "name", name)),
                new ActionButton(getTranslation("childcare.room.close"), () -> actions.close(room))
                        .danger()
                        .named(getTranslation("childcare.room.closeOf", "room", name)));
        buttons.addClassName("buttons");
        getContent().add(buttons);
    }

    private static Span phone(String phone) {
        var number = new Bdi(phone);
        number.getElement().setAttribute("dir", "ltr");
        var line = new Span(number);
        line.addClassName("cell-more");
        return line;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }
}
