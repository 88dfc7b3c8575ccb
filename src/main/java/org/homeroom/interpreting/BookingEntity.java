package org.homeroom.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.PublicCode;
import org.jspecify.annotations.Nullable;

@Entity(name = "InterpreterBooking")
@Table(name = "interpreting_booking")
class BookingEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private JobEntity job;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private InterpreterEntity interpreter;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private String code;
    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private boolean charged;

    BookingEntity(JobEntity job, InterpreterEntity interpreter, SlotSummary slot, Way way, Instant now) {
        this.job = job;
        this.interpreter = interpreter;
        this.startsAt = slot.start();
        this.endsAt = slot.details().lastEnd();
        this.way = way;
        this.state = BookingState.ASKED;
        this.code = PublicCode.random(PublicCode.LINK_LENGTH);
        this.askedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected BookingEntity() {}

    void confirm(Instant now) {
        require(BookingState.ASKED);
        state = BookingState.CONFIRMED;
        answeredAt = now;
    }

    /** Also after a yes: people fall ill. */
    void decline(Instant now) {
        requireLive();
        state = BookingState.DECLINED;
        answeredAt = now;
    }

    void release(boolean late) {
        requireLive();
        state = BookingState.RELEASED;
        charged = late;
    }

    void cancel(boolean late) {
        requireLive();
        state = BookingState.CANCELLED;
        charged = late;
    }

    /** To another time; a yes to the old one is none to the new. */
    void replan(SlotSummary slot) {
        requireLive();
        startsAt = slot.start();
        endsAt = slot.details().lastEnd();
        state = BookingState.ASKED;
        answeredAt = null;
    }

    BookingId id() {
        return new BookingId(Objects.requireNonNull(id));
    }

    JobEntity job() {
        return job;
    }

    InterpreterEntity interpreter() {
        return interpreter;
    }

    Way way() {
        return way;
    }

    BookingState state() {
        return state;
    }

    boolean isLive() {
        return state.isLive();
    }

    String code() {
        return code;
    }

    /** Of a series, that of its first date. */
    Instant start() {
        return startsAt;
    }

    /** Of a series, that of its last date. */
    Instant end() {
        return endsAt;
    }

    Booking snapshot() {
        return new Booking(id(), job.key(), interpreter.snapshot(), way, state, startsAt, endsAt, charged);
    }

    private void require(BookingState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("is " + state);
        }
    }

    private void requireLive() {
        if (!isLive()) {
            throw new IllegalStateException("is " + state);
        }
    }
}
