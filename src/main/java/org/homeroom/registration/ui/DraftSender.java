package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Supplier;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;

/** Sends the draft of a page: goes on to the thanks, or says on the page what came in between. */
final class DraftSender {

    private final Sending sending;
    private final SendingNotes notes;
    private final Notices notices;

    DraftSender(Sending sending, Formats formats, Notices notices, Component page) {
        this.sending = sending;
        this.notes = new SendingNotes(page, formats);
        this.notices = notices;
    }

    boolean isSentAlready(RegistrationDraft draft) {
        return sending.sentAlready(draft).isPresent();
    }

    /** Goes on for a draft whose answer was lost on the way. */
    void thankOr(RegistrationDraft draft, Runnable otherwise) {
        sending.sentAlready(draft).ifPresentOrElse(DraftSender::thank, otherwise);
    }

    /** The family did not expect to wait, and is asked first. */
    void askToWait(RegisterAddress address, Runnable onWait) {
        notices.say(notes.filledMeanwhile(onWait, address));
    }

    /** It agreed to something else than would be done now, and is asked once more. */
    void askAgain() {
        notices.say(notes.changedMeanwhile());
    }

    /**
     * @param refreshed the page with the slot as it stands after sending
     * @param again sends the draft once more, after the family changed it
     */
    void send(
            DraftOnDevice device,
            SlotSummary slot,
            RegisterAddress address,
            Supplier<SlotSummary> refreshed,
            Runnable again) {
        var outcome = sending.send(device.draft(), slot);
        if (outcome.isEmpty()) {
            notices.say(notes.tooMany());
            return;
        }
        switch (outcome.get()) {
            case RegistrationOutcome.Confirmed confirmed -> thank(confirmed.code());
            case RegistrationOutcome.PartlyConfirmed partly -> thank(partly.code());
            case RegistrationOutcome.Waitlisted waitlisted -> thank(waitlisted.code());
            case RegistrationOutcome.Offered offered -> thank(offered.code());
            case RegistrationOutcome.Refused refused ->
                notices.say(
                        refused.reason() == Refusal.CHILDCARE_CLOSED
                                ? notes.childcareClosed(device.draft(), again, address)
                                : notes.refused(refused.reason(), notes.otherTime(address)));
            case RegistrationOutcome.ChildcareFull full -> {
                var now = refreshed.get();
                notices.say(notes.childcareFull(device.draft(), now, full, again, address));
            }
        }
    }

    private static void thank(RegistrationCode code) {
        UI.getCurrent().navigate("r/" + code.value(), QueryParameters.of(YoursView.JUST_NOW, ""));
    }
}
