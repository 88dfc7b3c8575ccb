package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.Formats;

/** What the page says first: thank you, you are on the list, it is cancelled. */
class YoursHead extends Composite<Section> {

    YoursHead(Yours yours, boolean justNow, FormTools tools) {
        var lead = new Paragraph(lead(yours, tools.formats()));
        lead.addClassName("lead");
        var heading = new StepHeading(title(yours, justNow, tools.slots()));
        if (justNow) {
            heading.focus(); // one comes from the end of the form, and the thanks are above it
        }
        getContent().addClassName("thanks");
        getContent().add(heading, lead);
    }

    private String title(Yours yours, boolean justNow, SlotWords words) {
        return switch (yours.standing()) {
            case COMING ->
                justNow
                        ? getTranslation(
                                "registration.yours.thanks",
                                "name",
                                yours.details()
                                        .household()
                                        .guardians()
                                        .getFirst()
                                        .name(),
                                "day",
                                words.day(yours.slot(), getLocale()))
                        : getTranslation("registration.yours.coming");
            case WAITING -> getTranslation("registration.yours.waiting");
            case OFFERED ->
                getTranslation(
                        "registration.yours.offered",
                        "count",
                        yours.details().people().size());
            case DECLINED -> getTranslation("registration.yours.declined");
            case EXPIRED -> getTranslation("registration.yours.expired");
            case ALONE -> getTranslation("registration.yours.alone");
            case CANCELLED -> getTranslation("registration.yours.cancelled");
            case CALLED_OFF -> calledOff(yours);
            case PAST -> getTranslation("registration.yours.past");
        };
    }

    /** The event, or this family alone. */
    private String calledOff(Yours yours) {
        return yours.takesPlace()
                ? getTranslation(
                        "registration.letter.cancelledBySchool.subject",
                        "event",
                        yours.event().texts().read(getLocale()).title())
                : getTranslation("registration.yours.calledOff");
    }

    private String lead(Yours yours, Formats formats) {
        return switch (yours.standing()) {
            case COMING ->
                getTranslation(
                        "registration.yours.coming.words",
                        "count",
                        yours.details().people().size());
            case WAITING ->
                getTranslation(
                        "registration.yours.waiting.words",
                        "before",
                        yours.details().waitingPosition().orElse(1) - 1);
            case OFFERED -> getTranslation("registration.yours.offered.words", "until", until(yours, formats));
            case DECLINED -> getTranslation("registration.yours.declined.words");
            case EXPIRED -> getTranslation("registration.yours.expired.words", "until", until(yours, formats));
            case ALONE -> getTranslation("registration.yours.alone.words");
            case CANCELLED -> getTranslation(cancelled(yours));
            case CALLED_OFF -> getTranslation("registration.yours.calledOff.words");
            case PAST -> getTranslation("registration.yours.past.words");
        };
    }

    private static String cancelled(Yours yours) {
        if (yours.hasLeftLine()) {
            return "registration.yours.left";
        }
        return yours.minutesToUndo().isPresent()
                ? "registration.yours.cancelled.kept"
                : "registration.yours.cancelled.words";
    }

    private String until(Yours yours, Formats formats) {
        return yours.details()
                .offeredUntil()
                .map(until ->
                        formats.dayAndTime(until, getLocale(), yours.slot().zone()))
                .orElse("");
    }
}
