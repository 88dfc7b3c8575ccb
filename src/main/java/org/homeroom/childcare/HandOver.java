package org.homeroom.childcare;

import jakarta.persistence.Embedded;
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
import org.homeroom.childcare.Going.Fetcher;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * What a phone in a childcare room, or somebody of staff, said happened. Never changed, never deleted: taking back is a row
 * more. {@link CareEvening} makes out what they come to. Only what carers need no longer is blanked some time after the event.
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
    private @Nullable String allergies;
    private @Nullable String needs;

    @Embedded
    private @Nullable Going going;

    private @Nullable UUID undoesId;
    private @Nullable Integer carers;

    @Embedded
    private Teller teller;

    private Instant recordedAt;

    private HandOver(Kind kind, RoomFact fact, RoomEvening room, Teller teller, Instant recordedAt) {
        this.kind = kind;
        this.factId = fact.id();
        this.at = fact.at();
        this.schoolId = room.school().value();
        this.slotId = room.slot().value();
        this.sessionNumber = room.session();
        this.roomId = room.room().value();
        this.teller = teller;
        this.recordedAt = recordedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    /** @param adult whom the child went with; null of all but one by which it went */
    static HandOver of(RoomFact fact, RoomEvening room, Teller teller, Instant now, @Nullable Fetcher adult) {
        return switch (fact) {
            case RoomFact.In in -> {
                var row = new HandOver(Kind.IN, fact, room, teller, now).about(in.registration(), in.child());
                row.code = in.code();
                yield row;
            }
            case RoomFact.Out out -> {
                var row = new HandOver(Kind.OUT, fact, room, teller, now).about(out.registration(), out.child());
                row.going = Going.of(out, Objects.requireNonNull(adult));
                yield row;
            }
            case RoomFact.Undone undone -> {
                var row = new HandOver(Kind.UNDONE, fact, room, teller, now);
                row.undoesId = undone.undoes();
                yield row;
            }
            case RoomFact.Carers there -> {
                var row = new HandOver(Kind.CARERS, fact, room, teller, now);
                row.carers = there.count();
                yield row;
            }
            case RoomFact.Closed closed -> new HandOver(Kind.CLOSED, fact, room, teller, now);
        };
    }

    /** Of which child it is, whoever says it: the one that is taken back says it for the one that does so. */
    HandOver about(HandOver other) {
        return about(other.registration(), other.child());
    }

    private HandOver about(RegistrationId registration, PersonId child) {
        registrationId = registration.value();
        childId = child.value();
        return this;
    }

    /** What its carers know of the child that comes, whatever its family changes while it is in. */
    void knowing(Newcomer.Care care) {
        allergies = care.allergies();
        needs = care.needs();
    }

    UUID fact() {
        return factId;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isAboutAChild() {
        return kind == Kind.IN || kind == Kind.OUT;
    }

    RoomEvening evening() {
        return new RoomEvening(new SchoolId(schoolId), new SlotId(slotId), sessionNumber, room());
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

    /** Of one by which a child came; empty once it is erased. */
    String code() {
        return Objects.requireNonNull(code);
    }

    /** Of one by which a child came; empty where nobody knew, or once it is erased. */
    Optional<Newcomer.Care> care() {
        return allergies == null || needs == null ? Optional.empty() : Optional.of(new Newcomer.Care(allergies, needs));
    }

    /** Of one by which a child went. */
    Going going() {
        return Objects.requireNonNull(going);
    }

    /** What was odd about it when we heard of it. */
    @Nullable
    HandOverNote note() {
        return going == null ? null : going.note();
    }

    UUID undoes() {
        return Objects.requireNonNull(undoesId);
    }

    int carers() {
        return Objects.requireNonNull(carers);
    }

    Teller teller() {
        return teller;
    }
}
