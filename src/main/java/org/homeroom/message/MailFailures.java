package org.homeroom.message;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a mail server's refusal means: an answer that begins with 5 is final (RFC 5321, 4.2.1). */
final class MailFailures {

    private static final Pattern ANSWER = Pattern.compile("^([45])\\d\\d[ -]");

    private MailFailures() {}

    static Delivery.Failed read(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return new Delivery.Failed(Failure.UNREACHABLE, true);
        }
        List<Throwable> chain = chain(e);
        if (of(chain, SendFailedException.class).anyMatch(MailFailures::rejectsAddress)) {
            return new Delivery.Failed(Failure.BAD_ADDRESS, false);
        }
        return of(chain, MessagingException.class)
                .map(each -> ANSWER.matcher(String.valueOf(each.getMessage())))
                .filter(answer -> answer.find())
                .findFirst()
                .map(answer ->
                        new Delivery.Failed(Failure.REFUSED, answer.group(1).equals("4")))
                .orElseGet(() -> new Delivery.Failed(Failure.UNREACHABLE, true));
    }

    private static boolean rejectsAddress(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    private static <T> Stream<T> of(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast);
    }

    private static List<Throwable> chain(MailException e) {
        var chain = new ArrayList<Throwable>();
        collect(e, chain);
        if (e instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                collect(each, chain);
            }
        }
        return chain;
    }

    private static void collect(@Nullable Throwable e, List<Throwable> chain) {
        if (e == null || chain.contains(e)) {
            return;
        }
        chain.add(e);
        if (e instanceof MessagingException messaging) {
            collect(messaging.getNextException(), chain);
        }
        collect(e.getCause(), chain);
    }
}
