package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.homeroom.language.SafeText;

/** Asks whether something is really meant, and why if others are told; Escape and the first button leave all as it is. */
public final class AskDialog extends Composite<Dialog> {

    private final TextArea reason = new TextArea();
    private final ActionButton confirm;
    private boolean agreed;

    /**
     * @param title names the dialog, as a question
     * @param words what happens then
     */
    public AskDialog(String title, String words, String no, String yes, Runnable onYes) {
        confirm = new ActionButton(yes, () -> {
            agreed = true;
            getContent().close();
            onYes.run();
        });
        lay(title, words, no);
    }

    /** @param onYes with the reason, cleaned and not empty */
    public AskDialog(String title, String words, Reason asked, String no, String yes, Consumer<String> onYes) {
        reason.setLabel(asked.label());
        reason.setHelperText(asked.why());
        reason.setErrorMessage(asked.missing());
        reason.setMaxLength(Reason.LENGTH);
        reason.setRequiredIndicatorVisible(true);
        confirm = new ActionButton(yes, () -> {
            var given = SafeText.clean(reason.getValue());
            reason.setInvalid(given.isEmpty() || given.length() > Reason.LENGTH);
            if (reason.isInvalid()) {
                reason.focus();
            } else {
                agreed = true;
                getContent().close();
                onYes.accept(given);
            }
        });
        lay(title, words, no);
        getContent().add(reason);
        reason.setWidthFull();
    }

    /** What to do when it is not meant: the first button, or Escape. */
    public AskDialog otherwise(Runnable onNo) {
        getContent().addOpenedChangeListener(change -> {
            if (!change.isOpened() && !agreed) {
                onNo.run();
            }
        });
        return this;
    }

    /** What is said around the field for the reason. */
    public record Reason(String label, String why, String missing) {

        public static final int LENGTH = 500;
    }

    public void open() {
        getContent().open();
        if (getContent().getChildren().anyMatch(reason::equals)) {
            reason.focus();
        }
    }

    private void lay(String title, String words, String no) {
        getContent().setHeaderTitle(title);
        getContent().setCloseOnOutsideClick(false);
        getContent().add(new Paragraph(words));
        getContent().getFooter().add(new ActionButton(no, getContent()::close), confirm.danger());
    }
}
