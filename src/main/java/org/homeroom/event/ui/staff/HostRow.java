package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.StaffMember;
import org.homeroom.event.HostWish;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/** One teacher whose appointments are made, with the room or the link for video. */
class HostRow extends Composite<Div> {

    private static final int LINK_LENGTH = 500;

    private final ComboBox<String> host = new ComboBox<>();
    private final Select<Place> place = new Select<>();
    private final TextField link = new TextField();
    private final ActionButton remove;
    private final List<StaffMember> staff;

    HostRow(List<StaffMember> staff, List<Place> places, Runnable onChange, Runnable onRemove) {
        this.staff = staff;
        host.setLabel(getTranslation("event.staff.appointments.host"));
        host.setHelperText(getTranslation("event.staff.appointments.hostWhy"));
        host.setItems(staff.stream().map(StaffMember::name).distinct().toList());
        host.setAllowCustomValue(true);
        host.addCustomValueSetListener(typed -> host.setValue(typed.getDetail()));
        host.addValueChangeListener(change -> {
            nameRemoval();
            onChange.run();
        });
        place.setLabel(getTranslation("event.staff.slot.place"));
        place.setItems(places);
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(getTranslation("event.staff.appointments.video"));
        place.setItemLabelGenerator(this::name);
        place.addValueChangeListener(change -> {
            link.setVisible(change.getValue() == null);
            onChange.run();
        });
        link.setLabel(getTranslation("event.staff.slot.link"));
        link.setHelperText(getTranslation("event.staff.slot.linkWhy"));
        link.setMaxLength(LINK_LENGTH);
        link.addValueChangeListener(change -> onChange.run());
        places.stream().findFirst().ifPresent(place::setValue);
        link.setVisible(place.isEmpty());
        remove = new ActionButton("close", getTranslation("event.staff.appointments.removeHost"), onRemove).quiet();
        var fields = new Div(host, place, link);
        fields.addClassNames("fields", "fields-two");
        getContent().addClassName("host-row");
        getContent().add(fields, remove);
    }

    /** Read aloud, the button has to say whom it removes. */
    private void nameRemoval() {
        var name = typed();
        remove.named(
                name.isEmpty()
                        ? getTranslation("event.staff.appointments.removeHost")
                        : getTranslation("event.staff.appointments.removeWho", "host", name));
    }

    void removable(boolean can) {
        remove.setVisible(can);
    }

    void focus() {
        host.focus();
    }

    FieldCheck check(FieldCheck check) {
        var name = typed();
        return check.that(
                        host,
                        !name.isEmpty() && name.length() <= HostWish.Named.LENGTH,
                        getTranslation("event.staff.appointments.hostMissing"))
                .that(
                        link,
                        place.getValue() != null || isAddress(typedLink()),
                        getTranslation("event.staff.slot.linkWrong"));
    }

    HostWish wish() {
        return staff.stream()
                .filter(member -> member.name().equals(typed()))
                .findFirst()
                .<HostWish>map(member -> new HostWish.OfStaff(member.id()))
                .orElseGet(() -> new HostWish.Named(typed()));
    }

    @Nullable
    PlaceId place() {
        return place.getOptionalValue().map(Place::id).orElse((PlaceId) null);
    }

    @Nullable
    String link() {
        return place.getValue() == null ? typedLink() : null;
    }

    private String typed() {
        return SafeText.clean(Optional.ofNullable(host.getValue()).orElse(""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String typedLink() {
        return SafeText.clean(link.getValue()).strip();
    }

    private String name(@Nullable Place place) {
        return place == null
                ? getTranslation("event.staff.appointments.video")
                : place.name().best(getLocale()).map(reading -> reading.text()).orElse("");
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return text.length() <= LINK_LENGTH
                    && uri.getHost() != null
                    && List.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
