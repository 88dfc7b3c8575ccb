package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeroom.event.PlaceAdministration;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.LocalizedText;
import org.homeroom.language.SafeText;
import org.homeroom.page.FieldCheck;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.jspecify.annotations.Nullable;

/** Where a time slot is, and for how many. */
class SlotRoom extends Composite<Div> {

    private static final int LINK_LENGTH = 500;
    private static final int USUAL_CAPACITY = 20;

    private final Select<Place> place = new Select<>();
    private final TextField link = new TextField();
    private final IntegerField capacity = new IntegerField();
    private final PlaceAdministration administration;
    private List<Place> places;

    /** @param language in which the school names its places */
    SlotRoom(PlaceAdministration administration, Locale language) {
        this.administration = administration;
        places = administration.list();
        place.setLabel(getTranslation("event.staff.slot.place"));
        place.setItems(places);
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(getTranslation("event.staff.slot.onlineOnly"));
        place.setItemLabelGenerator(this::name);
        if (!places.isEmpty()) {
            place.setValue(places.getFirst());
        }
        link.setLabel(getTranslation("event.staff.slot.link"));
        link.setHelperText(getTranslation("event.staff.slot.linkWhy"));
        link.setMaxLength(LINK_LENGTH);
        capacity.setLabel(getTranslation("event.staff.slot.capacity"));
        capacity.setHelperText(getTranslation("event.staff.slot.capacityWhy"));
        capacity.setValue(USUAL_CAPACITY);
        capacity.setStepButtonsVisible(true);
        capacity.setMin(1);
        capacity.setMax(SlotDetails.CAPACITY_MOST);
        var fields = new Div(place, link, capacity);
        fields.addClassNames("fields", "fields-two");
        getContent().add(fields, new PlaceForm(administration, language, this::choose));
    }

    private void choose(PlaceId added) {
        places = administration.list();
        place.setItems(places);
        places.stream().filter(each -> each.id().equals(added)).findFirst().ifPresent(place::setValue);
        place.focus();
    }

    void show(SlotSummary slot) {
        place.setValue(slot.meetingPlace().flatMap(this::known).orElse((Place) null));
        link.setValue(slot.details().onlineLink() == null ? "" : slot.details().onlineLink());
        capacity.setValue(slot.details().capacity());
    }

    boolean check() {
        var typed = SafeText.clean(link.getValue());
        Integer seats = capacity.getValue();
        boolean nowhere = typed.isEmpty() && place.isEmpty();
        return new FieldCheck()
                .that(
                        link,
                        !nowhere && (typed.isEmpty() || isAddress(typed)),
                        getTranslation(nowhere ? "event.staff.slot.nowhere" : "event.staff.slot.linkWrong"))
                .that(
                        capacity,
                        seats != null && seats >= 1 && seats <= SlotDetails.CAPACITY_MOST,
                        getTranslation("event.staff.slot.capacityWrong", "most", SlotDetails.CAPACITY_MOST))
                .passed();
    }

    void tooFew(int taken) {
        new FieldCheck().that(capacity, false, getTranslation("event.staff.slot.tooFew", "taken", taken));
    }

    @Nullable
    PlaceId place() {
        return place.getOptionalValue().map(Place::id).orElse((PlaceId) null);
    }

    @Nullable
    String link() {
        var typed = SafeText.clean(link.getValue());
        return typed.isEmpty() ? null : typed;
    }

    int capacity() {
        return capacity.getValue();
    }

    private Optional<Place> known(Place wanted) {
        return places.stream().filter(each -> each.id().equals(wanted.id())).findFirst();
    }

    private String name(@Nullable Place place) {
        return place == null
                ? getTranslation("event.staff.slot.onlineOnly")
                : place.name()
                        .best(getLocale())
                        .map(LocalizedText.Reading::text)
                        .orElse("");
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
