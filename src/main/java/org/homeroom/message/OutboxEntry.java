package org.homeroom.message;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message as the staff see it; address, subject and text are empty once they are no longer kept. */
public record OutboxEntry(
        MessageId id,
        Channel channel,
        String to,
        Locale language,
        String subject,
        String text,
        MessageState state,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Failure failure) {}
