package org.homeroom.interpreting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What families say afterwards of how they could follow, without an account: whoever holds the code of a registration. */
@Service
@Transactional
public class InterpreterFeedback {

    private final FeedbackRepository feedback;
    private final Registrations registrations;
    private final JobReader reader;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;
    private final Clock clock;

    InterpreterFeedback(
            FeedbackRepository feedback,
            Registrations registrations,
            JobReader reader,
            EventCatalogue catalogue,
            CurrentStaff staff,
            Clock clock) {
        this.feedback = feedback;
        this.registrations = registrations;
        this.reader = reader;
        this.catalogue = catalogue;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A language a family asked for, and whether it could follow.
     *
     * @param interpreted whether there was help in it; else the family asks itself how it went without
     * @param given null while it has not said
     */
    public record Question(
            InterpretedLanguage language,
            boolean interpreted,
            @Nullable Understood given) {}

    /** What the families of a slot said of one language, and how often. */
    public record Said(InterpretedLanguage language, Map<Understood, Long> counts) {}

    /** One for each language that was asked for; none before the time slot is over. */
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
                .filter(job -> job.state() != JobState.WASTED
                        && job.state() != JobState.CANCELLED
                        && job.families().stream().anyMatch(each -> each.id().equals(family.id())))
                .map(job -> new Question(
                        job.key().language(),
                        job.state().isCovered(),
                        feedback.findById(FeedbackEntity.Key.of(
                                        family.id(), job.key().language()))
                                .map(FeedbackEntity::understood)
                                .orElse((Understood) null)))
                .toList();
    }

    /** What all families of a slot said; by language. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<Said> said(SlotSummary slot) {
        if (!slot.school().equals(staff.get().school())) {
            return List.of();
        }
        return feedback.findBySlotIdIn(List.of(slot.id().value())).stream()
                .collect(Collectors.groupingBy(
                        FeedbackEntity::language,
                        Collectors.groupingBy(FeedbackEntity::understood, Collectors.counting())))
                .entrySet()
                .stream()
                .map(said -> new Said(said.getKey(), said.getValue()))
                .toList();
    }

    /** Said again, the last word counts. False when there is nothing to say about: an unknown code, nothing asked for, or it is not over yet. */
    public boolean give(RegistrationCode code, InterpretedLanguage language, Understood understood) {
        return registrations
                .find(code)
                .filter(family -> questions(family).stream()
                        .anyMatch(question -> question.language().equals(language)))
                .flatMap(family -> write(family, language, understood))
                .isPresent();
    }

    /**
     * What families said of slots whose last date ended before then, words and all.
     *
     * @return how many answers there were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int eraseOfSlotsEndedBefore(Instant before) {
        return feedback.eraseOfSlotsEndedBefore(before);
    }

    private Optional<FeedbackEntity> write(
            RegistrationDetails family, InterpretedLanguage language, Understood understood) {
        var key = FeedbackEntity.Key.of(family.id(), language);
        var before = feedback.findById(key).map(FeedbackEntity::comment).orElse("");
        return catalogue
                .findSlot(family.slot())
                .map(slot -> feedback.save(new FeedbackEntity(key, slot, understood, before, clock.instant())));
    }
}
