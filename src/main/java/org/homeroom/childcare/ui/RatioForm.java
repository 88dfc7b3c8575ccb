package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.homeroom.childcare.ChosenRatios;
import org.homeroom.childcare.RatioPreset;
import org.homeroom.childcare.Ratios;
import org.homeroom.event.AgeBand;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;

/** Whose figures a school goes by, and what they are; its own can be typed. */
class RatioForm extends Composite<Div> {

    private final Select<RatioPreset> preset = new Select<>();
    private final Map<AgeBand, IntegerField> most = new EnumMap<>(AgeBand.class);
    private final BiConsumer<RatioPreset, Ratios> onSave;

    RatioForm(ChosenRatios chosen, BiConsumer<RatioPreset, Ratios> onSave) {
        this.onSave = onSave;
        preset.setLabel(getTranslation("childcare.ratios.preset"));
        preset.setHelperText(getTranslation("childcare.ratios.presetWhy"));
        preset.setItems(RatioPreset.values());
        preset.setItemLabelGenerator(each -> getTranslation("childcare.ratios.preset." + each.name()));
        preset.setValue(chosen.preset());
        preset.addValueChangeListener(change -> show(change.getValue()));
        var figures = new Div();
        figures.addClassNames("fields", "fields-two");
        for (var band : AgeBand.values()) {
            var field = new IntegerField(
                    getTranslation("registration.staff.ages", "youngest", band.youngest(), "oldest", band.oldest()));
            field.setMin(1);
            field.setMax(Ratios.MOST);
            field.setStepButtonsVisible(true);
            field.setValue(chosen.ratios().mostPerCarer(band.youngest()));
            most.put(band, field);
            figures.add(field);
        }
        show(chosen.preset());
        var buttons = new Div(new ActionButton(getTranslation("childcare.ratios.save"), this::save).primary());
        buttons.addClassName("buttons");
        getContent().addClassName("fields");
        getContent().add(preset, figures, buttons);
    }

    /** The figures of others are shown, one's own are typed, beginning from those shown last. */
    private void show(RatioPreset chosen) {
        most.forEach((band, field) -> {
            chosen.ratios().ifPresent(ratios -> field.setValue(ratios.mostPerCarer(band.youngest())));
            field.setReadOnly(chosen != RatioPreset.OWN);
        });
    }

    private void save() {
        var check = new FieldCheck();
        most.values()
                .forEach(field -> check.that(
                        field,
                        field.getOptionalValue()
                                .filter(typed -> typed >= 1 && typed <= Ratios.MOST)
                                .isPresent(),
                        getTranslation("childcare.number", "most", Ratios.MOST)));
        if (check.passed()) {
            var figures = new TreeMap<Integer, Integer>();
            most.forEach((band, field) -> figures.put(band.youngest(), field.getValue()));
            onSave.accept(preset.getValue(), new Ratios(figures));
        }
    }
}
