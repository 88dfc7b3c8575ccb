package org.homeroom.childcare;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a child went.
 *
 * @param endsId the fact by which it had come; null where the phone did not know
 * @param adultId whom it went with, and the name then; null where the code alone was shown
 * @param reason why there was no code, or how staff know; blanked some time after the event
 */
@Embeddable
record Going(
        @Enumerated(EnumType.STRING) HandOverWay how,
        @Nullable UUID endsId,
        @Nullable UUID adultId,
        @Nullable String adultName,
        @Nullable String reason,
        @Enumerated(EnumType.STRING) @Nullable HandOverNote note) {

    static Going of(RoomFact.Out out, Fetcher adult) {
        return new Going(out.how(), out.in(), adult.id(), adult.name(), out.reason(), adult.note());
    }

    /**
     * Somebody a child went with.
     *
     * @param id null where somebody of staff wrote the name, or nobody knows it
     * @param name null where the code alone was shown
     * @param note what is odd about it; else null
     */
    record Fetcher(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable HandOverNote note) {}
}
