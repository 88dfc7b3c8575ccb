package org.homeroom.message;

import java.nio.charset.StandardCharsets;

/**
 * Breaks the lines of an iCalendar file at 75 octets, as RFC 5545 (3.1) has it. ical4j counts characters instead, by
 * which a line of Arabic comes out twice as long as it may be.
 */
final class CalendarFolding {

    private static final int LONGEST_LINE = 75;

    private CalendarFolding() {}

    static String fold(String calendar) {
        var folded = new StringBuilder(calendar.length());
        calendar.replaceAll("\r\n[ \t]", "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        if (line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE) {
            folded.append(line).append("\r\n");
            return;
        }
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        folded.append("\r\n");
    }
}
