package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmailPortTest extends OutboxWithServer {

    @Test
    void sendsBothVersionsInThePersonsLanguage() throws Exception {
        put(OutgoingMessage.email(
                school,
                "mina@example.org",
                Locale.of("ar"),
                "أهلا بكم",
                "نراكم <قريبا>\n\nالتفاصيل\nhttps://h.example/r/A",
                "k"));
        sender(server()).sendDue();
        MimeMessage mail = received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("أهلا بكم");
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("mina@example.org"));
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Lincoln <homeroom@events.example>");
        assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).isEqualTo("office@lincoln.example");
        assertThat(part(mail, "text/plain")).contains("نراكم <قريبا>");
        assertThat(part(mail, "text/html")).contains("dir=\"rtl\"").contains("&lt;قريبا&gt;");
        assertThat(state("k")).isEqualTo("SENT");
    }

    @Test
    void attachesTheCalendarWithItsMethod() throws Exception {
        var calendar = new CalendarAttachment(CalendarAttachment.Method.CANCEL, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        put(message("k").with(calendar));
        sender(server()).sendDue();
        Part file = parts(received().getFirst())
                .filter(part -> type(part).startsWith("text/calendar"))
                .findFirst()
                .orElseThrow();
        assertThat(type(file)).contains("method=CANCEL").containsIgnoringCase("charset=utf-8");
        assertThat(file.getFileName()).isEqualTo("event.ics");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar.content());
    }

    @Test
    void letsNobodyAddHeaders() throws Exception {
        put(OutgoingMessage.email(
                school, "mina@example.org", Locale.ENGLISH, "Hi\r\nBcc: spy@example.org\r\n\r\nBody", "Text", "k"));
        sender(server()).sendDue();
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getHeader("Bcc")).isNull();
        assertThat(received().getFirst().getSubject()).isEqualTo("Hi Bcc: spy@example.org Body");
    }

    private static String part(MimeMessage mail, String type) throws Exception {
        Part found = parts(mail)
                .filter(part -> type(part).startsWith(type))
                .findFirst()
                .orElseThrow();
        return GreenMailUtil.getBody(found).isEmpty() ? "" : String.valueOf(found.getContent());
    }

    private static Stream<Part> parts(Part part) throws Exception {
        if (part.getContent() instanceof MimeMultipart several) {
            Stream<Part> all = Stream.empty();
            for (int i = 0; i < several.getCount(); i++) {
                all = Stream.concat(all, parts(several.getBodyPart(i)));
            }
            return all;
        }
        return Stream.of(part);
    }

    private static String type(Part part) {
        try {
            return part.getContentType();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
