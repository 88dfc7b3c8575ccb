package org.homeroom.door.ui.paper;

import java.util.Comparator;
import java.util.Locale;
import org.homeroom.door.FactAnswer.Note;
import org.homeroom.door.PaperAnswer;
import org.homeroom.door.PaperEntry;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;
import org.jspecify.annotations.Nullable;

/** What came of a line, in a sentence. */
record TypingWords(DoorWords words, SlotSummary slot, Locale reader) {

    String say(PaperAnswer answer) {
        return say(answer, "");
    }

    /** @param typed what it was about; empty where it stands beside the sentence */
    String say(PaperAnswer answer, String typed) {
        return switch (answer) {
            case PaperAnswer.Entered(var entry, var note) -> entered(entry, note);
            case PaperAnswer.AlreadyIn(var party) -> {
                var since = party.arrivals().values().stream()
                        .min(Comparator.naturalOrder())
                        .map(at -> words.say(reader, "door.result.already", "time", words.time(slot, at, reader)))
                        .orElse("");
                yield names(party.entry()) + ": " + since;
            }
            case PaperAnswer.Several(var parties) -> words.say(reader, "door.typing.several", "count", parties.size());
            case PaperAnswer.Waiting(var entry) -> names(entry) + ": " + words.say(reader, "door.result.waiting");
            case PaperAnswer.NotExpected(var entry, var where) ->
                names(entry) + ": "
                        + words.say(
                                reader,
                                "doorApp.elsewhere",
                                "event",
                                words.title(where, reader),
                                "when",
                                words.when(where.slot(), reader));
            case PaperAnswer.Cancelled(var entry) -> names(entry) + ": " + words.say(reader, "door.result.cancelled");
            case PaperAnswer.Nobody nobody ->
                typed.isEmpty()
                        ? words.say(reader, "door.typing.nobody")
                        : words.say(reader, "door.typing.nobodyFor", "typed", typed.strip());
            case PaperAnswer.TooOften often ->
                words.say(reader, "door.result.tooOften") + ". " + words.say(reader, "door.result.tooOftenMore");
            case PaperAnswer.WrongTime wrong -> words.say(reader, "door.typing.wrongTime");
            case PaperAnswer.Refused(var reason) -> words.say(reader, "door.refusal." + reason.name());
            case PaperAnswer.Closed closed -> words.say(reader, "door.typing.closed");
        };
    }

    private String entered(PaperEntry entry, @Nullable Note note) {
        var names = words.list(entry.people().stream().map(PartyPerson::name).toList(), reader);
        var said = words.say(reader, "door.typing.in", "names", names, "time", words.time(slot, entry.at(), reader));
        var more = note == null
                ? ""
                : switch (note) {
                    case ADMITTED -> words.say(reader, "doorApp.note.admitted");
                    case WITHOUT_CHILDCARE -> words.say(reader, "doorApp.note.withoutChildcare");
                    case CROWDED -> words.say(reader, "door.result.crowded");
                };
        return more.isEmpty() ? said : said + " " + more;
    }

    private String names(DoorEntry entry) {
        return words.names(entry, reader);
    }
}
