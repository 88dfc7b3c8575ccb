package org.homeroom.childcare;

import java.time.Instant;
import java.util.UUID;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** What happened in a childcare room, as the phone there wrote it down: never changed, and told until it was heard. */
public sealed interface RoomFact {

    int CODE_LENGTH = 6;
    int REASON_LENGTH = 300;
    int MOST_CARERS = 99;

    /** Made by the phone. */
    UUID id();

    /** By our clock. */
    Instant at();

    /** The same, at another time. */
    RoomFact at(Instant time);

    /** What is judged by others comes after them. */
    default int turn() {
        return switch (this) {
            case In in -> 0;
            case Out out -> 0;
            case Undone undone -> 1;
            case Carers carers -> 1;
            case Closed closed -> 2;
        };
    }

    /** @param code by which the child is fetched again */
    record In(UUID id, Instant at, RegistrationId registration, PersonId child, String code) implements RoomFact {

        @Override
        public In at(Instant time) {
            return new In(id, time, registration, child, code);
        }
    }

    /**
     * @param in the fact by which the child had come; null where the phone did not say
     * @param adult whom it went with; null where the code alone was shown
     * @param reason why there was no code; null where there was one, or somebody whom the family named
     */
    record Out(
            UUID id,
            Instant at,
            RegistrationId registration,
            PersonId child,
            HandOverWay how,
            @Nullable UUID in,
            @Nullable UUID adult,
            @Nullable String reason)
            implements RoomFact {

        @Override
        public Out at(Instant time) {
            return new Out(id, time, registration, child, how, in, adult, reason);
        }
    }

    /** @param undoes the fact that is taken back */
    record Undone(UUID id, Instant at, UUID undoes) implements RoomFact {

        @Override
        public Undone at(Instant time) {
            return new Undone(id, time, undoes);
        }
    }

    /** @param count how many carers are in the room from then on */
    record Carers(UUID id, Instant at, int count) implements RoomFact {

        @Override
        public Carers at(Instant time) {
            return new Carers(id, time, count);
        }
    }

    /** Nobody comes any more. */
    record Closed(UUID id, Instant at) implements RoomFact {

        @Override
        public Closed at(Instant time) {
            return new Closed(id, time);
        }
    }
}
