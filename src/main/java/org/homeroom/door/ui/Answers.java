package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import java.util.Locale;
import java.util.Set;
import org.homeroom.door.DoorParty;
import org.homeroom.door.DoorResult;
import org.homeroom.door.Greetings;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.PublicCode;

/** Says what came of a scan or a tap, in words, colour and sound, and offers what may be done about it. */
class Answers extends Composite<Aside> {

    /** What the buttons of an answer ask for. */
    interface Taps {

        void admit(RegistrationId family, Admittance how);

        void undo(DoorParty family, Set<PersonId> who, String key);
    }

    private final DoorWords words;
    private final DoorSound sound;
    private final Taps taps;

    Answers(DoorWords words, DoorSound sound, Taps taps) {
        this.words = words;
        this.sound = sound;
        this.taps = taps;
        getContent().getElement().setAttribute("aria-label", getTranslation("door.result.label"));
    }

    void clear() {
        getContent().removeAll();
    }

    /** The door is not, or no longer, open to this person. */
    void closed() {
        say(Tone.DANGER, "door.closed.title").more(getTranslation("door.closed.why"));
    }

    void show(DoorResult result, SlotSummary slot, boolean aloud) {
        sound.setSilent(!aloud);
        switch (result) {
            case DoorResult.People people -> clear();
            case DoorResult.Nobody nobody ->
                say(Tone.WARNING, "door.result.nobody").more(getTranslation("door.result.nobodyMore"));
            case DoorResult.Expected(var party) -> expected(party);
            case DoorResult.AlreadyHere(var party, var since) ->
                say(Tone.DUPLICATE, "door.result.already", "time", words.time(slot, since, reader()))
                        .more(words.names(party.entry(), reader()));
            case DoorResult.Waiting(var party, var left) ->
                admittance(Tone.WARNING, party.entry(), left, getTranslation("door.result.waiting"));
            case DoorResult.OtherSlot other -> elsewhere(other, slot);
            case DoorResult.Cancelled(var entry, var left) ->
                admittance(Tone.DANGER, entry, left, getTranslation("door.result.cancelled"));
            case DoorResult.UnknownCode unknown ->
                say(Tone.DANGER, "door.result.unknownCode").more(getTranslation("door.result.unknownCodeMore"));
            case DoorResult.TooOften often ->
                say(Tone.DANGER, "door.result.tooOften").more(getTranslation("door.result.tooOftenMore"));
            case DoorResult.Arrived arrived -> arrived(arrived);
            case DoorResult.Undone(var party) ->
                say(Tone.INFORMATION, "door.result.undone").more(words.names(party.entry(), reader()));
            case DoorResult.Full(var entry) -> admittance(Tone.WARNING, entry, 0, getTranslation("door.result.full"));
            case DoorResult.ChildcareFull(var entry) -> childcareFull(entry);
            case DoorResult.Refused(var reason) ->
                say(Tone.DANGER, "door.result.refused").more(getTranslation("door.refusal." + reason.name()));
            case DoorResult.Closed closed -> closed();
        }
    }

    private void expected(DoorParty party) {
        say(Tone.INFORMATION, "door.result.expected", "names", words.names(party.entry(), reader()))
                .more(getTranslation("door.result.expectedMore"));
    }

    private void arrived(DoorResult.Arrived arrived) {
        var party = arrived.party();
        var names = words.names(party.entry(), arrived.now(), reader());
        var tone = arrived.crowded() ? Tone.WARNING : Tone.SUCCESS;
        var answer = say(tone, "door.result.arrived", "names", names);
        Greetings.in(party.entry().language()).ifPresent(answer::greeting);
        if (arrived.crowded()) {
            answer.more(getTranslation("door.result.crowded"));
        }
        var key = PublicCode.random(PublicCode.LINK_LENGTH);
        answer.action("undo", getTranslation("door.row.undo"), () -> taps.undo(party, arrived.now(), key));
    }

    private void elsewhere(DoorResult.OtherSlot other, SlotSummary here) {
        var there = other.there();
        var when = words.when(there.slot(), reader());
        var word = there.slot().event().equals(here.event())
                ? getTranslation("door.result.otherTime", "when", when)
                : getTranslation("door.result.otherEvent", "event", words.title(there, reader()), "when", when);
        admittance(Tone.DANGER, other.entry(), other.placesLeft(), word);
    }

    private void admittance(Tone tone, DoorEntry entry, int placesLeft, String word) {
        var answer = new Answer(tone, word)
                .more(words.names(entry, reader()))
                .more(getTranslation("door.result.admitQuestion", "count", placesLeft));
        show(answer, tone);
        var key = PublicCode.random(PublicCode.LINK_LENGTH);
        var label = placesLeft == 0 ? "door.result.admitAnyway" : "door.result.admit";
        answer.action("check", getTranslation(label), () -> admit(entry, new Admittance(key, placesLeft == 0, false)));
    }

    private void childcareFull(DoorEntry entry) {
        var answer = say(Tone.WARNING, "door.result.childcareFull").more(words.names(entry, reader()));
        var key = PublicCode.random(PublicCode.LINK_LENGTH);
        answer.action(
                "check",
                getTranslation("door.result.admitTogether"),
                () -> admit(entry, new Admittance(key, true, true)));
    }

    private void admit(DoorEntry entry, Admittance how) {
        taps.admit(entry.id(), how);
    }

    private Answer say(Tone tone, String key, Object... arguments) {
        var answer = new Answer(tone, getTranslation(key, arguments));
        show(answer, tone);
        return answer;
    }

    private void show(Answer answer, Tone tone) {
        clear();
        getContent().add(answer);
        sound.play(tone);
    }

    private Locale reader() {
        return getLocale();
    }
}
