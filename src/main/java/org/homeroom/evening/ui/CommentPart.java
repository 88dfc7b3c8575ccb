package org.homeroom.evening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.evening.EveningAnswers.Asked;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.DeviceJson;
import org.homeroom.page.DraftKeeper;
import org.homeroom.page.Form;
import org.homeroom.registration.RegistrationCode;

/** What a family wants to say in its own words: a form that opens when it is asked for, and keeps what is typed on the device. */
class CommentPart extends Composite<Section> {

    /** What the form’s button stands for, for a press that was not answered. */
    private static final String PRESS = "send comment";

    private final EveningAnswers answers;
    private final RegistrationCode code;
    private final Paragraph said = new Paragraph();
    private final ActionButton open;
    private final Form form = new Form();
    private final TextArea comment = new TextArea();
    private final Checkbox named = new Checkbox();
    private final DraftKeeper keeper;
    private final Answer answer = new Answer();

    CommentPart(Asked asked, EveningAnswers answers) {
        this.answers = answers;
        this.code = asked.family().code();
        keeper = new DraftKeeper("thanks:" + code.value());
        said.addClassName("thanks-said");
        said.getElement().setAttribute("dir", "auto");
        open = new ActionButton("edit", getTranslation("evening.say.open"), this::open);
        form.addClassName("fields");
        form.setVisible(false);
        named.setValue(asked.named());
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("evening.say.title")), said, new Div(open), form, answer);
        show(asked.comment());
    }

    /** After an answer was tapped: whoever has more to say need not look for where. */
    void invite() {
        if (said.getText().isEmpty() && !form.isVisible()) {
            lay();
        }
    }

    private void open() {
        if (!form.isVisible()) {
            lay();
        }
        comment.focus();
    }

    private void lay() {
        comment.setLabel(getTranslation("evening.say.comment"));
        comment.setHelperText(getTranslation("evening.say.commentWhy"));
        comment.setMaxLength(EveningAnswers.COMMENT_LENGTH);
        comment.setWidthFull();
        comment.setValueChangeMode(ValueChangeMode.ON_BLUR);
        comment.getElement().setAttribute("data-field", "comment");
        comment.setValue(said.getText());
        comment.addValueChangeListener(change -> keep());
        named.setLabel(getTranslation("evening.say.named"));
        named.addValueChangeListener(change -> keep());
        keeper.onKept(this::restore);
        keeper.press(PRESS);
        form.removeAll();
        form.add(keeper, comment, named, new Div(button()));
        form.getElement()
                .addEventListener("submit", sent -> keeper.answer(this::send))
                .preventDefault();
        form.setVisible(true);
        open.setVisible(false);
    }

    private NativeButton button() {
        var button = new NativeButton(getTranslation("evening.say.send"));
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** What was typed here before the page got lost, and sent if its button had been pressed just then. */
    private void restore(DraftKeeper.Kept kept) {
        try {
            DeviceJson.read(kept.draft(), Draft.class).ifPresent(draft -> {
                comment.setValue(draft.comment);
                named.setValue(draft.named);
            });
            Optional.ofNullable(kept.typed().get("comment")).ifPresent(comment::setValue);
        } finally {
            keeper.opened();
        }
        if (kept.pressed().equals(PRESS) && !kept.isPressedLongAgo()) {
            keeper.answer(this::send);
        }
    }

    private void keep() {
        var draft = new Draft();
        draft.comment = comment.getValue();
        draft.named = named.getValue();
        keeper.keep(DeviceJson.write(draft));
    }

    private void send() {
        var text = SafeText.clean(comment.getValue());
        if (text.length() > EveningAnswers.COMMENT_LENGTH) {
            answer.refused(getTranslation("evening.say.tooLong"));
            return;
        }
        if (!answers.comment(code, text, named.getValue(), getLocale())) {
            answer.refused(getTranslation("evening.ask.notSaved"));
            return;
        }
        keeper.clear();
        form.setVisible(false);
        show(text);
        answer.done(getTranslation("evening.say.sent"));
    }

    private void show(String text) {
        said.setText(text);
        said.setVisible(!text.isEmpty());
        open.setVisible(true);
        open.say(getTranslation(text.isEmpty() ? "evening.say.open" : "evening.say.change"));
    }

    /** As it is kept on the device. */
    static final class Draft {
        String comment = "";
        boolean named;
    }
}
