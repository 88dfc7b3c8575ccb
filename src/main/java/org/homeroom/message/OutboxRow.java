package org.homeroom.message;

import java.util.Locale;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** A message that is due: what is needed to send it, and the number of the attempt. */
record OutboxRow(
        MessageId id,
        SchoolId school,
        Channel channel,
        String to,
        Locale language,
        String subject,
        String text,
        @Nullable CalendarAttachment calendar,
        int attempt) {

    OutboxRow nextAttempt() {
        return new OutboxRow(id, school, channel, to, language, subject, text, calendar, attempt + 1);
    }
}
