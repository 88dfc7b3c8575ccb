package org.homeroom.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
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

    private @Nullable Instant remindedAt;

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

    void remind(Instant now) {
        remindedAt = now;
    }

    /** The slot has another time or place: families are to be reminded of that one. */
    void replan() {
        remindedAt = null;
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

    /** Another one whenever staff decided anew. */
    int edition() {
        return Objects.requireNonNullElse(version, 0);
    }

    boolean isReminded() {
        return remindedAt != null;
    }
}
