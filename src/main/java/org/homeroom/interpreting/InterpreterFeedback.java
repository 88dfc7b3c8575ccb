package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.EventCatalogue;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Registrations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families say of their interpreters afterwards, without an account: whoever holds the code of a registration. */
@Service
@Transactional
public class InterpreterFeedback {

    public static final int COMMENT_LENGTH = 1000;

    private final FeedbackRepository feedback;
    private final Registrations registrations;
    private final JobReader reader;
    private final EventCatalogue catalogue;
    private final Clock clock;

    InterpreterFeedback(
            FeedbackRepository feedback,
            Registrations registrations,
            JobReader reader,
            EventCatalogue catalogue,
            Clock clock) {
        this.feedback = feedback;
        this.registrations = registrations;
        this.reader = reader;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A language a family heard an interpreter in, and whether it has said how that was. */
    public record Question(InterpretedLanguage language, boolean answered) {}

    /** One for each interpreter that was there; none before the time slot is over. */
    @Transactional(readOnly = true)
    public List<Question> questions(RegistrationDetails family) {
        if (!family.state().holdsPlaces() || family.wishes().interpreters().isEmpty()) {
            return List.of();
        }
        return reader
                .occasion(family.slot())
                .filter(occasion -> occasion.slot().isPast(clock.instant()))
                .map(occasion -> reader.jobs(List.of(occasion)))
                .stream()
                .flatMap(List::stream)
                .filter(job -> job.state().isCovered()
                        && job.families().stream().anyMatch(each -> each.id().equals(family.id())))
                .map(job -> job.key().language())
                .map(language ->
                        new Question(language, feedback.existsById(FeedbackEntity.Key.of(family.id(), language))))
                .toList();
    }

    /** False when there is nothing to say about: an unknown code, no interpreter, or it is not over yet. */
    public boolean give(RegistrationCode code, InterpretedLanguage language, Understood understood, String comment) {
        if (comment.length() > COMMENT_LENGTH) {
            throw new IllegalArgumentException("comment too long");
        }
        return registrations
                .find(code)
                .filter(family -> questions(family).stream()
                        .anyMatch(question -> question.language().equals(language)))
                .flatMap(family -> write(family, language, understood, comment))
                .isPresent();
    }

    private Optional<FeedbackEntity> write(
            RegistrationDetails family, InterpretedLanguage language, Understood understood, String comment) {
        return catalogue
                .findSlot(family.slot())
                .map(slot -> feedback.save(new FeedbackEntity(
                        FeedbackEntity.Key.of(family.id(), language), slot, understood, comment, clock.instant())));
    }
}
