package org.homeroom.evening;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeroom.door.WhoCame;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSession;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.interpreting.Understood;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What families say of their evening, without an account: whoever holds the code of a registration. Each answer is kept
 * as soon as it is given, and the last one counts. False where there is nothing to say about: an unknown code, a family
 * that was not there, or it is not over yet.
 */
@Service
public class EveningAnswers {

    public static final int COMMENT_LENGTH = 1000;

    private final AnswerRepository answers;
    private final NoLetters noLetters;
    private final InterpreterFeedback interpreters;
    private final Registrations registrations;
    private final EventCatalogue catalogue;
    private final WhoCame came;
    private final Clock clock;
    private final TransactionTemplate transaction;

    EveningAnswers(
            AnswerRepository answers,
            NoLetters noLetters,
            InterpreterFeedback interpreters,
            Registrations registrations,
            EventCatalogue catalogue,
            WhoCame came,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.answers = answers;
        this.noLetters = noLetters;
        this.interpreters = interpreters;
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.came = came;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a family is asked, and what it has said so far.
     *
     * @param date the last that somebody of the family came to; else the last of the slot
     * @param rating null while it has not said
     * @param getsLetters false when it asked for no more of them, or left no address
     */
    public record Asked(
            RegistrationDetails family,
            EventSummary event,
            SlotSummary slot,
            SlotSession date,
            boolean open,
            @Nullable Rating rating,
            String comment,
            boolean named,
            List<InterpreterFeedback.Question> languages,
            boolean getsLetters) {

        public Optional<Rating> said() {
            return Optional.ofNullable(rating);
        }

        public boolean hasAddress() {
            return !family.household().contact().isNone();
        }
    }

    /** Empty for an unknown code. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(RegistrationCode code) {
        return registrations.find(code).flatMap(this::asked);
    }

    /** Whether this family is to be asked, now. */
    @Transactional(readOnly = true)
    public boolean isOpen(RegistrationDetails family, SlotSummary slot) {
        return slot.isPast(clock.instant()) && wasThere(family, slot, came.lastDate(slot, family.id()));
    }

    public boolean rate(RegistrationCode code, Rating rating, Locale reader) {
        return write(code, reader, answer -> answer.rate(rating, clock.instant()));
    }

    /** @param named whether the school may see who said so */
    public boolean comment(RegistrationCode code, String text, boolean named, Locale reader) {
        if (text.length() > COMMENT_LENGTH) {
            throw new IllegalArgumentException("comment too long");
        }
        return write(code, reader, answer -> answer.comment(text, reader, named, clock.instant()));
    }

    public boolean follow(RegistrationCode code, InterpretedLanguage language, Understood understood) {
        return twice(() -> find(code).filter(Asked::open).isPresent() && interpreters.give(code, language, understood));
    }

    /** No more thank-yous of this school to any address this family left; or again, when it thought better of it. */
    public void letters(RegistrationCode code, boolean wanted) {
        twice(() -> {
            registrations.find(code).map(RegistrationDetails::household).ifPresent(family -> {
                if (wanted) {
                    noLetters.end(family);
                } else {
                    noLetters.begin(family);
                }
            });
            return true;
        });
    }

    private Optional<Asked> asked(RegistrationDetails family) {
        return catalogue.findWithOnly(family.slot()).map(event -> {
            var slot = event.slots().getFirst();
            var said = answers.findById(family.id().value());
            var lastDate = came.lastDate(slot, family.id());
            int date = lastDate.orElse(slot.sessions().size());
            boolean open = slot.isPast(clock.instant()) && wasThere(family, slot, lastDate);
            return new Asked(
                    family,
                    event,
                    slot,
                    slot.sessions().get(date - 1),
                    open,
                    said.flatMap(AnswerEntity::rating).orElse((Rating) null),
                    said.map(AnswerEntity::comment).orElse(""),
                    said.map(AnswerEntity::isNamed).orElse(false),
                    open ? interpreters.questions(family) : List.of(),
                    !family.household().contact().isNone() && !noLetters.holds(family.household()));
        });
    }

    /** Where nobody was checked in at the door, whoever had a place. */
    private boolean wasThere(RegistrationDetails family, SlotSummary slot, OptionalInt lastDate) {
        return lastDate.isPresent()
                || family.state().holdsPlaces() && !slot.isCancelled() && !came.didAnybodyCome(slot);
    }

    private boolean write(RegistrationCode code, Locale reader, Consumer<AnswerEntity> part) {
        return twice(() -> find(code)
                .filter(Asked::open)
                .map(asked -> {
                    var answer = answers.findById(asked.family().id().value())
                            .orElseGet(
                                    () -> new AnswerEntity(asked.family().id(), asked.slot(), reader, clock.instant()));
                    part.accept(answer);
                    return answers.save(answer);
                })
                .isPresent());
    }

    /** Of two first answers at the same moment one finds the other’s the second time. */
    private boolean twice(Supplier<Boolean> writing) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> writing.get()));
        } catch (DataIntegrityViolationException saidAtOnce) {
            return Boolean.TRUE.equals(transaction.execute(status -> writing.get()));
        }
    }
}
