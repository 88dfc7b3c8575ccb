package org.homeroom.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.account.AccountId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * What a phone in a childcare room said happened. Never changed, never deleted: taking back is a row more. {@link
 * CareEvening} makes out what they come to. Only the code and the reason are blanked some time after the event.
 */
@Entity
@Immutable
@Table(name = "hand_over")
class HandOver {

    enum Kind {
        IN,
        OUT,
        UNDONE,
        CARERS,
        CLOSED
    }

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID factId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID schoolId;
    private UUID slotId;
    private int sessionNumber;
    private UUID roomId;
    private Instant at;
    private @Nullable UUID registrationId;
    private @Nullable UUID childId;
    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private @Nullable HandOverWay how;

    private @Nullable UUID endsId;
    private @Nullable UUID adultId;
    private @Nullable String adultName;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable HandOverNote note;

    private @Nullable UUID undoesId;
    private @Nullable Integer carers;
    private UUID accountId;
    private UUID deviceId;
    private String deviceName;
    private Instant recordedAt;

    private HandOver(Kind kind, RoomFact fact, RoomEvening room, RoomPhone phone, AccountId by, Instant recordedAt) {
        this.kind = kind;
        this.factId = fact.id();
        this.at = fact.at();
        this.schoolId = room.school().value();
        this.slotId = room.slot().value();
        this.sessionNumber = room.session();
        this.roomId = room.room().value();
        this.accountId = by.value();
        this.deviceId = phone.id();
        this.deviceName = phone.name();
        this.recordedAt = recordedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    /** @param adult whom the child went with, where that is known */
    static HandOver of(
            RoomFact fact, RoomEvening room, RoomPhone phone, AccountId by, Instant now, @Nullable Fetched adult) {
        return switch (fact) {
            case RoomFact.In in -> {
                var row = new HandOver(Kind.IN, fact, room, phone, by, now).about(in.registration(), in.child());
                row.code = in.code();
                yield row;
            }
            case RoomFact.Out out -> {
                var row = new HandOver(Kind.OUT, fact, room, phone, by, now).about(out.registration(), out.child());
                row.how = out.how();
                row.endsId = out.in();
                row.reason = out.reason();
                if (adult != null) {
                    row.adultId = adult.id();
                    row.adultName = adult.name();
                    row.note = adult.note();
                }
                yield row;
            }
            case RoomFact.Undone undone -> {
                var row = new HandOver(Kind.UNDONE, fact, room, phone, by, now);
                row.undoesId = undone.undoes();
                yield row;
            }
            case RoomFact.Carers there -> {
                var row = new HandOver(Kind.CARERS, fact, room, phone, by, now);
                row.carers = there.count();
                yield row;
            }
            case RoomFact.Closed closed -> new HandOver(Kind.CLOSED, fact, room, phone, by, now);
        };
    }

    /** Somebody a child went with. */
    record Fetched(UUID id, String name, @Nullable HandOverNote note) {}

    /** Of which child it is, whoever says it: the one that is taken back says it for the one that does so. */
    HandOver about(HandOver other) {
        return about(other.registration(), other.child());
    }

    private HandOver about(RegistrationId registration, PersonId child) {
        registrationId = registration.value();
        childId = child.value();
        return this;
    }

    UUID fact() {
        return factId;
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isOf(SchoolId school) {
        return schoolId.equals(school.value());
    }

    boolean isAboutAChild() {
        return kind == Kind.IN || kind == Kind.OUT;
    }

    boolean isOn(RoomEvening evening) {
        return slotId.equals(evening.slot().value()) && sessionNumber == evening.session();
    }

    int session() {
        return sessionNumber;
    }

    RoomId room() {
        return new RoomId(roomId);
    }

    Instant at() {
        return at;
    }

    /** Of one that is about a child. */
    RegistrationId registration() {
        return new RegistrationId(Objects.requireNonNull(registrationId));
    }

    /** Of one that is about a child. */
    PersonId child() {
        return new PersonId(Objects.requireNonNull(childId));
    }

    /** Empty once it is erased. */
    String code() {
        return Objects.requireNonNull(code);
    }

    HandOverWay how() {
        return Objects.requireNonNull(how);
    }

    /** The fact by which the child that goes had come, where the phone knew. */
    Optional<UUID> ends() {
        return Optional.ofNullable(endsId);
    }

    Optional<String> adultName() {
        return Optional.ofNullable(adultName);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<HandOverNote> note() {
        return Optional.ofNullable(note);
    }

    UUID undoes() {
        return Objects.requireNonNull(undoesId);
    }

    int carers() {
        return Objects.requireNonNull(carers);
    }

    String deviceName() {
        return deviceName;
    }
}
