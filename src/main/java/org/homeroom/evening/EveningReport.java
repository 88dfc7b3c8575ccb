package org.homeroom.evening;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/**
 * What one date of a slot was like.
 *
 * @param session the number of the date, from 1
 * @param quarters from the first arrival that a door saw to the last
 * @param onPaper people who came as only lists on paper say: they are in no quarter
 * @param inPart families of which some came and some did not
 * @param absent families with a place of which nobody came
 * @param unexpected families who came without having been expected that day: walk-ins, and who had no place
 * @param languages of the families who came, those of most families first
 */
public record EveningReport(
        EventSummary event,
        SlotSummary slot,
        int session,
        boolean over,
        Turnout turnout,
        List<Quarter> quarters,
        int onPaper,
        List<Part> inPart,
        List<RegistrationDetails> absent,
        List<RegistrationDetails> unexpected,
        List<Spoken> languages,
        List<Interpreted> interpreters,
        Care care,
        Voices voices) {

    /**
     * @param expected people of the families who were expected
     * @param came how many of these came
     * @param families who were expected, and of them those who came whole
     * @param walkedIn people who came without having been expected
     */
    public record Turnout(int expected, int came, int families, int whole, int walkedIn) {

        public int people() {
            return came + walkedIn;
        }
    }

    /** A family that came in part, and who of it did not come. */
    public record Part(RegistrationDetails family, List<PartyPerson> missing) {}

    public record Spoken(Locale language, int families) {}

    /**
     * A language that families who had a place asked for.
     *
     * @param came how many of these families came
     */
    public record Interpreted(InterpretedLanguage language, int asked, int came, Help help) {}

    /**
     * Children whose families asked for childcare.
     *
     * @param placed those who had a place
     * @param came those of them who were there
     */
    public record Care(int asked, int placed, int came) {}

    /**
     * What families said.
     *
     * @param lettered how many were asked by letter
     */
    public record Voices(
            int lettered, int good, int fair, int poor, List<Voice> comments, List<InterpreterFeedback.Said> followed) {

        public int rated() {
            return good + fair + poor;
        }
    }

    /** @param family null where it did not want to be named */
    public record Voice(@Nullable RegistrationDetails family, Locale language, String text) {

        public Optional<RegistrationDetails> named() {
            return Optional.ofNullable(family);
        }
    }

    /** When most came at once; the first of such quarters. */
    public Optional<Quarter> crush() {
        return quarters.stream()
                .max(Comparator.comparing(Quarter::people)
                        .thenComparing(Comparator.comparing(Quarter::from).reversed()));
    }

    /** Whether anybody was written down. */
    public boolean isKnown() {
        return !quarters.isEmpty() || onPaper > 0;
    }
}
