package org.homeroom.message;

import java.util.List;

/**
 * An iCalendar file that goes with an e-mail.
 *
 * @param method what the reader's calendar shall do with it
 * @param content the file, as {@link CalendarFile} writes it
 */
public record CalendarAttachment(Method method, String content) {

    /** RFC 5546. Nobody is asked to reply, so neither REQUEST nor REPLY. */
    public enum Method {
        PUBLISH,
        CANCEL
    }

    public static CalendarAttachment of(CalendarEntry entry) {
        return of(List.of(entry));
    }

    /** @param entries at least one; cancelled only when all of them are */
    public static CalendarAttachment of(List<CalendarEntry> entries) {
        return new CalendarAttachment(CalendarFile.method(entries), CalendarFile.of(entries));
    }
}
