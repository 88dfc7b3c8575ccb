package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxSenderTest extends OutboxWithServer {

    @Test
    void triesAgainLaterAndLater() {
        put(message("k"));
        OutboxSender unlucky = sender(nobody());
        unlucky.sendDue();
        assertThat(state("k")).isEqualTo("WAITING");
        clock.pass(Duration.ofSeconds(59));
        unlucky.sendDue();
        assertThat(attempts("k")).isEqualTo(1);
        clock.pass(Duration.ofSeconds(2));
        unlucky.sendDue();
        assertThat(attempts("k")).isEqualTo(2);
        clock.pass(Duration.ofSeconds(61));
        sender(server()).sendDue();
        assertThat(attempts("k")).isEqualTo(2);
        clock.pass(Duration.ofMinutes(1));
        sender(server()).sendDue();
        assertThat(state("k")).isEqualTo("SENT");
        assertThat(received()).hasSize(1);
    }

    @Test
    void givesUpInTheEndAndSaysWhy() {
        put(message("k"));
        OutboxSender unlucky = sender(nobody());
        for (int i = 0; i < 4; i++) {
            unlucky.sendDue();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(state("k")).isEqualTo("FAILED");
        assertThat(attempts("k")).isEqualTo(3);
        assertThat(failure("k")).isEqualTo("UNREACHABLE");
    }

    @Test
    void givesUpAtOnceOnAnAddressThatIsNone() {
        put(OutgoingMessage.email(school, "mina at home", Locale.ENGLISH, "Hi", "Text", "k"));
        sender(server()).sendDue();
        assertThat(state("k")).isEqualTo("FAILED");
        assertThat(failure("k")).isEqualTo("BAD_ADDRESS");
    }

    @Test
    void neverDoublesWithSeveralSenders() {
        IntStream.range(0, 120).forEach(i -> put(message("k" + i)));
        List<OutboxSender> four =
                IntStream.range(0, 4).mapToObj(i -> sender(server())).toList();
        four.stream()
                .map(each -> CompletableFuture.runAsync(each::sendDue))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(received()).hasSize(120);
        assertThat(received().stream().map(OutboxSenderTest::id)).doesNotHaveDuplicates();
    }

    @Test
    void doublesWithoutTheClaim() {
        put(message("k"));
        OutboxRow row = queue.claim(1, clock.instant()).getFirst();
        List.of(email(server()), email(server())).forEach(each -> each.send(row));
        assertThat(received()).hasSize(2);
    }

    @Test
    void sendsAgainUnderTheSameIdWhenASenderDiedBeforeItsMark() {
        put(message("k"));
        OutboxRow claimed =
                queue.claim(1, clock.instant().plus(SETTINGS.lease())).getFirst();
        email(server()).send(claimed);
        OutboxSender other = sender(server());
        other.sendDue();
        assertThat(received()).hasSize(1);
        clock.pass(SETTINGS.lease().plusSeconds(1));
        other.sendDue();
        assertThat(received()).hasSize(2);
        assertThat(received().stream().map(OutboxSenderTest::id).distinct()).hasSize(1);
        assertThat(state("k")).isEqualTo("SENT");
    }

    @Test
    void leavesEmailToTheStaffWhereThereIsNoServer() {
        put(message("k"));
        sender(null).sendDue();
        assertThat(state("k")).isEqualTo("BY_HAND");
    }

    @Test
    void leavesTextMessagesToTheStaffWhereThereIsNoCarrier() {
        put(OutgoingMessage.sms(school, "+12125550100", Locale.ENGLISH, "Hi", "Text", "k"));
        sender(server()).sendDue();
        assertThat(state("k")).isEqualTo("BY_HAND");
        assertThat(received()).isEmpty();
    }

    private static JavaMailSenderImpl nobody() {
        return server(1);
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String failure(String key) {
        return value("failure", key);
    }

    private int attempts(String key) {
        return Integer.parseInt(value("attempts", key));
    }
}
