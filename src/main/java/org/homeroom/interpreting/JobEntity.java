package org.homeroom.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** What staff did about a job. {@link JobRepository#open} makes it, once however many ask. */
@Entity(name = "InterpretingJob")
@Table(name = "interpreting_job")
class JobEntity {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private UUID slotId;
    private String language;
    private boolean signed;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable Fallback fallback;

    @Enumerated(EnumType.STRING)
    private @Nullable Tidings told;

    private int tellings;
    private @Nullable Instant remindAt;

    @SuppressWarnings("NullAway.Init")
    protected JobEntity() {}

    /** @param how to meet it in part; for that decision alone */
    void decide(@Nullable Decision what, @Nullable Fallback how) {
        if ((what == Decision.PARTLY_MET) != (how != null)) {
            throw new IllegalArgumentException("what is met in part is met somehow");
        }
        decision = what;
        fallback = how;
    }

    /** Families are told this now. The number is another one each time. */
    int tell(Tidings news) {
        told = news;
        return ++tellings;
    }

    /** No family is left who was told anything. */
    void forget() {
        told = null;
    }

    /** @param when families are reminded next; null when no date is left to remind them of */
    void remindAt(@Nullable Instant when) {
        remindAt = when;
    }

    UUID id() {
        return id;
    }

    JobKey key() {
        return JobKey.of(slot(), language, signed);
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    SlotId slot() {
        return new SlotId(slotId);
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<Fallback> fallback() {
        return Optional.ofNullable(fallback);
    }

    /** What families were told last, and still go by. */
    Optional<Tidings> told() {
        return Optional.ofNullable(told);
    }

    boolean isToRemind(Instant now) {
        return remindAt != null && !now.isBefore(remindAt);
    }
}
