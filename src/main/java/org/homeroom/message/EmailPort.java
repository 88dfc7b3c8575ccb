package org.homeroom.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.homeroom.language.SafeText;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Sends e-mail through the configured SMTP server; without one, e-mail is left to the staff. */
@Component
class EmailPort {

    private final @Nullable JavaMailSenderImpl server;
    private final MessageSettings settings;
    private final SchoolService schools;
    private final Letter letter;

    EmailPort(
            ObjectProvider<JavaMailSenderImpl> server, MessageSettings settings, SchoolService schools, Letter letter) {
        JavaMailSenderImpl configured = server.getIfAvailable();
        this.server = configured != null && StringUtils.hasText(configured.getHost()) ? configured : null;
        this.settings = settings;
        this.schools = schools;
        this.letter = letter;
    }

    Delivery send(OutboxRow row) {
        if (server == null) {
            return new Delivery.ByHand();
        }
        try {
            server.send(compose(row, server.getSession()));
            return new Delivery.Done();
        } catch (AddressException e) {
            return new Delivery.Failed(Failure.BAD_ADDRESS, false);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Delivery.Failed(Failure.REFUSED, false);
        } catch (MailException e) {
            return MailFailures.read(e);
        }
    }

    private MimeMessage compose(OutboxRow row, Session session)
            throws MessagingException, UnsupportedEncodingException {
        School school = schools.get(row.school());
        MimeMessage message = new IdentifiedMessage(session, messageId(row));
        var helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
        helper.setTo(new InternetAddress(row.to(), true));
        helper.setFrom(new InternetAddress(settings.from(), oneLine(school.name()), "UTF-8"));
        helper.setReplyTo(new InternetAddress(school.contactEmail(), oneLine(school.name()), "UTF-8"));
        helper.setSubject(row.subject());
        helper.setText(letter.text(row, school), letter.html(row, school));
        message.setHeader("Content-Language", row.language().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        CalendarAttachment calendar = row.calendar();
        if (calendar != null) {
            attach(helper, calendar);
        }
        return message;
    }

    /** As an attachment, not as another version of the text: some readers would show nothing but the appointment. */
    private static void attach(MimeMessageHelper helper, CalendarAttachment calendar) throws MessagingException {
        var file = new ByteArrayResource(calendar.content().getBytes(StandardCharsets.UTF_8));
        helper.addAttachment("event.ics", file, "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    private String messageId(OutboxRow row) {
        String host = settings.from().substring(settings.from().lastIndexOf('@') + 1);
        return "<" + row.id().value() + "@" + host + ">";
    }

    private static String oneLine(String text) {
        return SafeText.clean(text.replaceAll("\\R+", " "));
    }

    /** Keeps its own Message-ID, where Jakarta Mail would draw a new one each time. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
