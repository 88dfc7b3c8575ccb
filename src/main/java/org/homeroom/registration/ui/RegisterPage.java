package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.Refusal;

/** What stands around the questions of a step. */
final class RegisterPage {

    private static final List<String> HEADINGS =
            List.of("registration.who.title", "registration.help.title", "registration.check.title");

    private final RegisterSteps steps;
    private final RegisterAddress address;
    private final FormTools tools;
    private final Component page;

    RegisterPage(RegisterSteps steps, RegisterAddress address, FormTools tools, Component page) {
        this.steps = steps;
        this.address = address;
        this.tools = tools;
        this.page = page;
    }

    StepHeading heading() {
        return new StepHeading(page.getTranslation(HEADINGS.get(steps.step() - 1)));
    }

    /** What has to be known from the start: that the time is over, or that one will have to wait. */
    List<Component> notices(Instant now) {
        List<Component> notices = new ArrayList<>();
        steps.slotThatIsOver()
                .ifPresent(slot -> notices.add(OutcomeNote.no(page.getTranslation(Keys.of(refusal(slot, now))))));
        steps.slot().filter(steps::waits).ifPresent(slot -> notices.add(waiting(slot)));
        steps.slotOrTicked()
                .filter(steps::mayWait)
                .ifPresent(slot -> notices.add(OutcomeNote.but(page.getTranslation("registration.form.othersWait"))));
        steps.slotOrTicked().filter(steps::parts).ifPresent(slot -> notices.add(parting(slot)));
        return notices;
    }

    boolean waits() {
        return steps.slotOrTicked().filter(steps::waits).isPresent();
    }

    Optional<Component> chosen() {
        if (steps.step() == RegisterAddress.CHECK) {
            return Optional.empty();
        }
        return (steps.step() == RegisterAddress.WHO ? steps.slot() : steps.slotOrTicked()).map(slot -> {
            var chosen = new ChosenSlot(steps.event(), slot, tools.slots());
            return steps.open().size() == 1
                    ? chosen
                    : chosen.changeable(
                            address.with(null).at(RegisterAddress.WHO).path());
        });
    }

    Component foot(Runnable onStartOver) {
        var words = new Paragraph(page.getTranslation(
                steps.step() == RegisterAddress.CHECK ? "registration.form.whoSees" : "registration.form.onDevice"));
        words.addClassName("why");
        var ways = new Div(
                new InnerLink("privacy", page.getTranslation("registration.form.privacy")),
                new ActionButton(page.getTranslation("registration.form.startOver"), onStartOver).quiet());
        ways.addClassName("buttons");
        var foot = new Div(words, ways);
        foot.addClassName("form-section");
        return foot;
    }

    Component bar(Runnable onGoOn) {
        var back = new InnerLink(
                        steps.step() == RegisterAddress.WHO
                                ? address.event()
                                : address.at(steps.step() - 1).path(),
                        page.getTranslation("registration.form.back"))
                .look("button");
        var bar = new Div(back, new GoOnButton(page.getTranslation(goOn()), onGoOn));
        bar.addClassNames("action-bar", "action-bar-form");
        return bar;
    }

    private String goOn() {
        if (steps.step() < RegisterAddress.CHECK) {
            return "registration.form.next";
        }
        return waits() ? "registration.join" : "registration.form.send";
    }

    private OutcomeNote waiting(SlotSummary slot) {
        if (steps.waitsForBoth(slot) && !slot.isFull()) {
            return OutcomeNote.but(page.getTranslation("registration.form.waitForBoth"));
        }
        return OutcomeNote.but(
                slot.isFull()
                        ? page.getTranslation("registration.form.full")
                        : page.getTranslation("registration.form.tooFew", "count", slot.placesLeft()));
    }

    private OutcomeNote parting(SlotSummary slot) {
        return OutcomeNote.but(page.getTranslation("registration.form.parted", "count", slot.placesLeft()));
    }

    private static Refusal refusal(SlotSummary slot, Instant now) {
        if (slot.isCancelled()) {
            return Refusal.CANCELLED;
        }
        return slot.isPast(now) ? Refusal.PAST : Refusal.CLOSED;
    }
}
