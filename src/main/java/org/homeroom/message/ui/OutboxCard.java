package org.homeroom.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homeroom.language.Languages;
import org.homeroom.message.Channel;
import org.homeroom.message.MessageId;
import org.homeroom.message.MessageState;
import org.homeroom.message.OutboxEntry;
import org.homeroom.message.SmsParts;
import org.homeroom.page.Badge;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Note;

/** One message: to whom, in which language, what it says, and what the staff can do about it. */
class OutboxCard extends Composite<Article> {

    private final OutboxEntry entry;
    private final Languages languages;
    private final Function<Instant, String> when;

    /** @param when how a time is written for the reader */
    OutboxCard(
            OutboxEntry entry,
            Languages languages,
            Function<Instant, String> when,
            Consumer<MessageId> markSent,
            Consumer<MessageId> retry) {
        this.entry = entry;
        this.languages = languages;
        this.when = when;
        getContent().addClassNames("panel", "outbox-message");
        getContent().add(heading(), badges(), subject(), body(), times());
        if (entry.failure() != null) {
            getContent()
                    .add(new Note(
                            Note.Tone.WARNING,
                            "alert",
                            getTranslation("message.failure." + entry.failure().name())));
        }
        if (entry.state() == MessageState.BY_HAND || entry.state() == MessageState.FAILED) {
            getContent().add(actions(markSent, retry));
        }
    }

    private Component heading() {
        if (entry.to().isEmpty()) {
            return new H2(getTranslation("message.outbox.forgotten"));
        }
        var to = new Span(entry.to());
        to.getElement().setAttribute("dir", "ltr"); // a number is read from its plus on, in every language
        return new H2(to);
    }

    private Component badges() {
        var badges = new Paragraph(
                new Badge(
                        entry.channel() == Channel.SMS ? "phone" : "mail",
                        getTranslation("message.channel." + entry.channel().name())),
                new Badge("globe", languages.ownName(entry.language())));
        if (entry.channel() == Channel.SMS) {
            badges.add(new Badge(
                    Badge.Tone.PLAIN, getTranslation("message.outbox.parts", "count", SmsParts.count(entry.text()))));
        }
        badges.addClassName("badges");
        return badges;
    }

    private Component subject() {
        var subject = new Paragraph(entry.subject());
        subject.addClassName("outbox-subject");
        return InLanguage.mark(subject, entry.language());
    }

    private Component body() {
        var body = new Div();
        entry.text().lines().map(Paragraph::new).forEach(body::add);
        body.addClassNames("prose", "outbox-text");
        return InLanguage.mark(body, entry.language());
    }

    private Component times() {
        String words = entry.sentAt() == null
                ? getTranslation("message.outbox.written", "when", when.apply(entry.createdAt()))
                : getTranslation("message.outbox.sentAt", "when", when.apply(entry.sentAt()));
        var times = new Paragraph(words);
        times.addClassName("quiet");
        return times;
    }

    private Component actions(Consumer<MessageId> markSent, Consumer<MessageId> retry) {
        var copy = button("copy");
        Clipboard.onClick(copy).writeText(entry.text());
        var sent = button("markSent");
        sent.addClickListener(event -> markSent.accept(entry.id()));
        var buttons = new Div(copy, sent);
        if (entry.channel() == Channel.EMAIL || entry.state() == MessageState.FAILED) {
            var again = button("retry");
            again.addClickListener(event -> retry.accept(entry.id()));
            buttons.add(again);
        }
        buttons.addClassName("buttons");
        return buttons;
    }

    private Button button(String what) {
        var button = new Button(getTranslation("message.outbox." + what));
        button.setAriaLabel(getTranslation("message.outbox." + what + "Of", "to", entry.to()));
        return button;
    }
}
