package org.homeroom.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person, in that person's language.
 *
 * @param to an e-mail address or a telephone number
 * @param subject of the e-mail; not sent by SMS, where staff see it as the message's title
 * @param text plain text. In an e-mail an empty line parts paragraphs, and a paragraph of two lines of which the
 *     second is an {@code https://} address becomes a button, named by the first
 * @param notBefore when it may leave; null: at once
 * @param dedupKey the same for the same message however often it is asked for, at most 190 octets
 */
public record OutgoingMessage(
        SchoolId school,
        Channel channel,
        String to,
        Locale language,
        String subject,
        String text,
        @Nullable CalendarAttachment calendar,
        @Nullable Instant notBefore,
        String dedupKey) {

    private static final int LONGEST_SUBJECT = 400;

    public OutgoingMessage {
        to = oneLine(to);
        subject = shortened(oneLine(subject));
        text = plainAddresses(text.strip());
        if (channel == Channel.SMS) {
            text = SmsParts.withoutFinery(text);
        }
        if (to.isEmpty() || to.length() > 254) {
            throw new IllegalArgumentException("a message needs an address");
        }
        if (dedupKey.isBlank() || dedupKey.getBytes(StandardCharsets.UTF_8).length > 190) {
            throw new IllegalArgumentException("a message needs a key of 1 to 190 octets: " + dedupKey);
        }
        if (calendar != null && channel != Channel.EMAIL) {
            throw new IllegalArgumentException("only an e-mail carries a calendar file");
        }
    }

    public static OutgoingMessage email(
            SchoolId school, String to, Locale language, String subject, String text, String dedupKey) {
        return new OutgoingMessage(school, Channel.EMAIL, to, language, subject, text, null, null, dedupKey);
    }

    public static OutgoingMessage sms(
            SchoolId school, String to, Locale language, String subject, String text, String dedupKey) {
        return new OutgoingMessage(school, Channel.SMS, to, language, subject, text, null, null, dedupKey);
    }

    public OutgoingMessage with(CalendarAttachment attachment) {
        return new OutgoingMessage(school, channel, to, language, subject, text, attachment, notBefore, dedupKey);
    }

    public OutgoingMessage notBefore(Instant instant) {
        return new OutgoingMessage(school, channel, to, language, subject, text, calendar, instant, dedupKey);
    }

    private static String shortened(String text) {
        int length = Math.min(text.codePointCount(0, text.length()), LONGEST_SUBJECT);
        return text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** The marks that keep directions apart stay; what ends a line or steers a machine goes. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** Around an address those marks would become part of the link. */
    private static String plainAddresses(String text) {
        return text.replaceAll("[\u2066-\u2068](https?://[^\\s\u2066-\u2069]+)\u2069", "$1");
    }
}
