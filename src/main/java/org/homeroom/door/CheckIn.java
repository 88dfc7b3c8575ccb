package org.homeroom.door;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.account.AccountId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** One person came, or it turned out that they had not. Never changed, never deleted: taking back is a row more. */
@Entity
@Immutable
@Table(name = "check_in")
class CheckIn {

    enum Kind {
        ARRIVED,
        UNDONE
    }

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID schoolId;
    private UUID slotId;
    private int sessionNumber;
    private UUID registrationId;
    private UUID personId;
    private int turn;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private UUID accountId;
    private String clientKey;

    /**
     * @param session which of the slot's dates, from 1
     * @param turn 1 for the person's first at this session, one more for each after it
     */
    CheckIn(
            Kind kind,
            SlotSummary slot,
            int session,
            RegistrationId registration,
            PersonId person,
            int turn,
            Instant at,
            AccountId by,
            String clientKey) {
        this.kind = kind;
        this.schoolId = slot.school().value();
        this.slotId = slot.id().value();
        this.sessionNumber = session;
        this.registrationId = registration.value();
        this.personId = person.value();
        this.turn = turn;
        this.at = at;
        this.accountId = by.value();
        this.clientKey = clientKey;
    }

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    RegistrationId registration() {
        return new RegistrationId(registrationId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    int turn() {
        return turn;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String clientKey() {
        return clientKey;
    }
}
