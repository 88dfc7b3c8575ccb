package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.homeroom.childcare.PickUpPerson;
import org.homeroom.childcare.RoomFact;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.FieldCheck;
import org.homeroom.page.Note;

/** Asks staff who has a child that no phone can hand over any more, and how they know. */
class WithFamilyDialog extends Composite<Dialog> {

    /** Told what was typed, cleaned. */
    interface Said {

        void isWith(String name, String reason);
    }

    private final TextField name = field("name", PickUpPerson.NAME_LENGTH);
    private final TextField reason = field("reason", RoomFact.REASON_LENGTH);

    /**
     * @param child kept apart from the direction of what stands around it
     * @param mustNot whom it must not be with, kept apart as well
     */
    WithFamilyDialog(String child, List<String> mustNot, Said said) {
        var fields = new Div(new Paragraph(getTranslation("childcare.withFamily.words")));
        fields.addClassName("fields");
        mustNot.forEach(barred -> fields.add(
                new Note(Note.Tone.DANGER, "alert", getTranslation("childcare.fetch.mustNot.done", "name", barred))));
        fields.add(name, reason);
        getContent().setHeaderTitle(getTranslation("childcare.withFamily.title", "child", child));
        getContent().setCloseOnOutsideClick(false);
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new ActionButton(getTranslation("childcare.withFamily.no"), getContent()::close),
                        new ActionButton(getTranslation("childcare.withFamily"), () -> answer(said)).primary());
    }

    void open() {
        getContent().open();
        name.focus();
    }

    private TextField field(String what, int most) {
        var field = new TextField(getTranslation("childcare.withFamily." + what));
        field.setHelperText(getTranslation("childcare.withFamily." + what + "Why"));
        field.setMaxLength(most);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private void answer(Said said) {
        var who = SafeText.clean(name.getValue());
        var why = SafeText.clean(reason.getValue());
        boolean right = new FieldCheck()
                .that(name, isThere(who, PickUpPerson.NAME_LENGTH), getTranslation("childcare.fetch.nameMissing"))
                .that(
                        reason,
                        isThere(why, RoomFact.REASON_LENGTH),
                        getTranslation("childcare.withFamily.reasonMissing"))
                .passed();
        if (right) {
            getContent().close();
            said.isWith(who, why);
        }
    }

    private static boolean isThere(String text, int most) {
        return SafeText.isVisible(text) && text.length() <= most;
    }
}
