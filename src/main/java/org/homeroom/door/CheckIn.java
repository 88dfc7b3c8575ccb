package org.homeroom.door;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.account.AccountId;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that one person came, or had not. Never changed, never deleted: taking back is a row more. {@link
 * Presence} makes out what they come to.
 */
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
    private @Nullable UUID deviceId;
    private String clientKey;
    private @Nullable String undoes;
    private Instant recordedAt;
    private boolean onPaper;

    /**
     * @param turn 1 for the person's first at this session, one more for each after it
     * @param by who did it, or answers for the device it was done on
     */
    CheckIn(Told told, PersonId person, int turn, AccountId by, Instant recordedAt) {
        this.kind = told.kind();
        this.schoolId = told.slot().school().value();
        this.slotId = told.slot().id().value();
        this.sessionNumber = told.session();
        this.registrationId = told.registration().value();
        this.personId = person.value();
        this.turn = turn;
        this.at = told.at();
        this.accountId = by.value();
        this.deviceId = told.device() == null ? null : told.device().value();
        this.clientKey = told.key();
        this.undoes = told.undoes();
        this.recordedAt = recordedAt;
        this.onPaper = told.onPaper();
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

    /** The key of the one arrival this takes back; empty when it takes back all before it. */
    Optional<String> undoes() {
        return Optional.ofNullable(undoes);
    }

    Optional<DeviceId> device() {
        return Optional.ofNullable(deviceId).map(DeviceId::new);
    }

    boolean isOnPaper() {
        return onPaper;
    }

    SlotId slot() {
        return new SlotId(slotId);
    }

    int session() {
        return sessionNumber;
    }

    boolean isOf(SchoolId school) {
        return schoolId.equals(school.value());
    }
}
