package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.homeroom.childcare.RoomPlan;
import org.homeroom.childcare.SlotCare;
import org.homeroom.event.AgeBand;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.jspecify.annotations.Nullable;

/** A room being planned: its name, its ages, how many it holds. */
class RoomForm extends Composite<Section> {

    private static final int USUAL = 12;

    private final TextField name = new TextField();
    private final Select<AgeBand> youngest = new Select<>();
    private final Select<AgeBand> oldest = new Select<>();
    private final IntegerField roomFor = new IntegerField();
    private final Consumer<RoomPlan> onSave;

    /** @param planned the room to plan anew, or null for a new one */
    RoomForm(SlotCare.@Nullable Room planned, Consumer<RoomPlan> onSave, Runnable onClose) {
        this.onSave = onSave;
        name.setLabel(getTranslation("childcare.room.name"));
        name.setHelperText(getTranslation("childcare.room.nameWhy"));
        name.setMaxLength(RoomPlan.NAME_LENGTH);
        youngest.setLabel(getTranslation("childcare.room.youngest"));
        oldest.setLabel(getTranslation("childcare.room.oldest"));
        oldest.setHelperText(getTranslation("childcare.room.oldestWhy"));
        for (var ages : List.of(youngest, oldest)) {
            ages.setItems(AgeBand.values());
            ages.setItemLabelGenerator(band ->
                    getTranslation("registration.staff.ages", "youngest", band.youngest(), "oldest", band.oldest()));
            ages.setValue(AgeBand.TODDLER);
        }
        roomFor.setLabel(getTranslation("childcare.room.for"));
        roomFor.setHelperText(getTranslation("childcare.room.forWhy"));
        roomFor.setMin(1);
        roomFor.setMax(RoomPlan.ROOM_FOR_MOST);
        roomFor.setStepButtonsVisible(true);
        roomFor.setValue(USUAL);
        if (planned != null) {
            show(planned);
        }
        var fields = new Div(name, youngest, oldest, roomFor);
        fields.addClassNames("fields", "fields-four");
        var buttons = new Div(
                new ActionButton(getTranslation("childcare.room.save"), this::save).primary(),
                new ActionButton(getTranslation("childcare.closeForm"), onClose));
        buttons.addClassName("buttons");
        var title = getTranslation(planned == null ? "childcare.room.add" : "childcare.room.edit");
        getContent().addClassName("panel");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H3(title), fields, buttons);
    }

    void focus() {
        name.focus();
    }

    /** What was typed stays; the ages say what is wrong with them. */
    void refuse(String words) {
        new FieldCheck().that(youngest, false, words);
    }

    private void show(SlotCare.Room room) {
        name.setValue(room.name());
        AgeBand.of(room.fromAge()).ifPresent(youngest::setValue);
        AgeBand.of(room.toAge()).ifPresent(oldest::setValue);
        roomFor.setValue(room.roomFor());
    }

    private void save() {
        var typed = SafeText.clean(name.getValue()).replace('\n', ' ');
        Integer holds = roomFor.getValue();
        boolean right = new FieldCheck()
                .that(
                        name,
                        typed.length() <= RoomPlan.NAME_LENGTH,
                        getTranslation("childcare.tooLong", "most", RoomPlan.NAME_LENGTH))
                .that(
                        oldest,
                        youngest.getValue().compareTo(oldest.getValue()) <= 0,
                        getTranslation("childcare.room.agesWrong"))
                .that(
                        roomFor,
                        holds != null && holds >= 1 && holds <= RoomPlan.ROOM_FOR_MOST,
                        getTranslation("childcare.number", "most", RoomPlan.ROOM_FOR_MOST))
                .that(youngest, true, "")
                .passed();
        if (right) {
            onSave.accept(new RoomPlan(typed, youngest.getValue(), oldest.getValue(), holds));
        }
    }
}
