package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.homeroom.page.FieldCheck;

/** Where in the line a family shall stand, and why: others stand behind it then. */
class LinePlaceDialog extends Composite<Dialog> {

    /** Told what was asked for. */
    interface Asked {

        /** @param place from 1 */
        void at(int place, String reason);
    }

    private final IntegerField place = new IntegerField();
    private final TextArea reason = new TextArea();
    private final int last;

    LinePlaceDialog(String name, int last, int suggested, Asked asked) {
        this.last = last;
        place.setLabel(getTranslation("registration.staff.line.place", "last", last));
        place.setMin(1);
        place.setMax(last);
        place.setStepButtonsVisible(true);
        place.setValue(Math.clamp(suggested, 1, last));
        place.setWidthFull();
        reason.setLabel(getTranslation("registration.staff.reason"));
        reason.setHelperText(getTranslation("registration.staff.line.reasonWhy"));
        reason.setMaxLength(AskDialog.Reason.LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var fields = new Div(new Paragraph(getTranslation("registration.staff.line.move.words")), place, reason);
        fields.addClassName("fields");
        getContent().setHeaderTitle(getTranslation("registration.staff.line.move.title", "name", name));
        getContent().setCloseOnOutsideClick(false);
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new ActionButton(getTranslation("registration.staff.line.move.no"), getContent()::close),
                        new ActionButton(getTranslation("registration.staff.line.move"), () -> answer(asked))
                                .primary());
    }

    void open() {
        getContent().open();
        place.focus();
    }

    private void answer(Asked asked) {
        var why = SafeText.clean(reason.getValue());
        var wanted = place.getValue();
        boolean right = new FieldCheck()
                .that(
                        place,
                        wanted != null && wanted >= 1 && wanted <= last,
                        getTranslation("registration.staff.line.placeWrong", "last", last))
                .that(
                        reason,
                        !why.isEmpty() && why.length() <= AskDialog.Reason.LENGTH,
                        getTranslation("registration.staff.reasonMissing"))
                .passed();
        if (right) {
            getContent().close();
            asked.at(place.getValue(), why);
        }
    }
}
