package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.homeroom.event.PlaceAdministration;
import org.homeroom.language.LocalizedText;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.school.NewPlace;
import org.homeroom.school.PlaceId;

/** Adds a place that nobody has met at before. Its name is in the language in which the school writes first. */
class PlaceForm extends Composite<NativeDetails> {

    private final TextField name;
    private final Checkbox stepFree;
    private final Checkbox hearingLoop;
    private final PlaceAdministration places;
    private final Locale language;
    private final Consumer<PlaceId> onAdd;

    PlaceForm(PlaceAdministration places, Locale language, Consumer<PlaceId> onAdd) {
        this.places = places;
        this.language = language;
        this.onAdd = onAdd;
        name = new TextField(getTranslation("event.staff.place.name"));
        name.setHelperText(getTranslation("event.staff.place.nameWhy"));
        name.setMaxLength(PlaceAdministration.NAME_LENGTH);
        name.setWidthFull();
        InLanguage.markTyped(name, language);
        stepFree = new Checkbox(getTranslation("event.help.stepFree"));
        hearingLoop = new Checkbox(getTranslation("event.help.hearingLoop"));
        var features = new Div(stepFree, hearingLoop);
        features.addClassName("buttons");
        var fields = new Div(name, features, new ActionButton(getTranslation("event.staff.place.add"), this::add));
        fields.addClassName("fields");
        getContent().addClassName("more-filters");
        getContent().setSummary(new Span(getTranslation("event.staff.place.new")), new Icon("chevron"));
        getContent().setContent(fields);
    }

    private void add() {
        var typed = SafeText.clean(name.getValue()).replace('\n', ' ');
        var check = new FieldCheck()
                .that(
                        name,
                        !typed.isEmpty() && typed.length() <= PlaceAdministration.NAME_LENGTH,
                        getTranslation("event.staff.place.nameMissing"));
        if (check.passed()) {
            onAdd.accept(places.add(
                    new NewPlace(LocalizedText.of(language, typed), stepFree.getValue(), hearingLoop.getValue())));
            name.clear();
            stepFree.clear();
            hearingLoop.clear();
            getContent().setOpen(false);
        }
    }
}
