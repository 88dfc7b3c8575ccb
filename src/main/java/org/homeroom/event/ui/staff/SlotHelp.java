package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.page.FieldCheck;
import org.homeroom.page.InnerLink;
import org.homeroom.school.School;

/** The help that stands ready at a time slot: languages, interpreters, childcare. */
class SlotHelp extends Composite<Div> {

    private static final int CHILDREN_MOST = 500;
    private static final int LANGUAGES_MOST = 30;

    private final LanguagesField spoken;
    private final LanguagesField interpreters;
    private final Div bands = new Div();
    private final FieldSet care = new FieldSet(bands);
    private final Map<AgeBand, IntegerField> childcare = new EnumMap<>(AgeBand.class);

    SlotHelp(School school, SpokenLanguages languages) {
        spoken = new LanguagesField(
                getTranslation("event.staff.slot.spoken"),
                getTranslation("event.staff.slot.spokenWhy"),
                languages,
                false);
        interpreters = new LanguagesField(
                getTranslation("event.staff.slot.interpreters"),
                getTranslation("event.staff.slot.interpretersWhy"),
                languages,
                true);
        spoken.show(Set.of(school.sourceLanguage().toLanguageTag()));
        bands.addClassNames("fields", "fields-four");
        for (var band : AgeBand.values()) {
            var places = new IntegerField(
                    getTranslation("event.staff.ages", "youngest", band.youngest(), "oldest", band.oldest()));
            places.setMin(0);
            places.setMax(CHILDREN_MOST);
            places.setStepButtonsVisible(true);
            places.setValue(0);
            childcare.put(band, places);
            bands.add(places);
        }
        care.setLegendText(getTranslation("event.staff.slot.childcare"));
        care.addClassName("form-section");
        getContent().addClassName("fields");
        getContent().add(spoken, interpreters, care);
    }

    void show(SlotSummary slot) {
        spoken.show(slot.details().spoken());
        interpreters.show(slot.details().interpreters());
        slot.details().childcare().forEach((band, places) -> field(band).setValue(places));
        if (slot.childcareStaffed()) {
            care.remove(bands);
            care.add(
                    new Paragraph(getTranslation("event.staff.slot.careStaffed")),
                    new InnerLink("staff/childcare/" + slot.id(), getTranslation("event.staff.slot.toStaffing")));
        }
    }

    boolean check() {
        var check = new FieldCheck();
        check.that(spoken.getContent(), spoken.read().size() <= LANGUAGES_MOST, tooMany())
                .that(interpreters.getContent(), interpreters.read().size() <= LANGUAGES_MOST, tooMany());
        childcare.forEach((band, field) -> check.that(
                field,
                places(field) >= 0 && places(field) <= CHILDREN_MOST,
                getTranslation("event.staff.slot.childrenWrong", "most", CHILDREN_MOST)));
        return check.passed();
    }

    void tooFew(Map<AgeBand, Integer> taken) {
        var check = new FieldCheck();
        taken.forEach((band, children) ->
                check.that(field(band), false, getTranslation("event.staff.slot.tooFew", "taken", children)));
    }

    Set<String> spoken() {
        return spoken.read();
    }

    Set<String> interpreters() {
        return interpreters.read();
    }

    /** Only bands that have places. */
    Map<AgeBand, Integer> childcare() {
        var places = new EnumMap<AgeBand, Integer>(AgeBand.class);
        childcare.forEach((band, field) -> {
            if (places(field) > 0) {
                places.put(band, places(field));
            }
        });
        return places;
    }

    private IntegerField field(AgeBand band) {
        return Objects.requireNonNull(childcare.get(band));
    }

    private String tooMany() {
        return getTranslation("event.staff.slot.tooManyLanguages", "most", LANGUAGES_MOST);
    }

    private static int places(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }
}
