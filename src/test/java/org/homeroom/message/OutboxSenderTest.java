package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OutboxSenderTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    private static final MessageSettings SETTINGS = new MessageSettings(
            "homeroom@events.example",
            false,
            10,
            4,
            Duration.ofMinutes(10),
            3,
            Duration.ofMinutes(1),
            Duration.ofHours(6),
            Duration.ofDays(90));

    private final MovableClock clock = new MovableClock();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SchoolService schools;

    @Autowired
    private TransactionTemplate transaction;

    private SchoolId school;
    private Outbox outbox;
    private OutboxQueue queue;
    private List<OutboxSender> senders = List.of();

    @BeforeEach
    void openSchool() {
        school = schools.create(ExampleSchool.named("Lincoln"));
        outbox = new Outbox(jdbc, clock, event -> {});
        queue = new OutboxQueue(jdbc, clock);
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (OutboxSender sender : senders) {
            sender.stop();
        }
    }

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

    private void put(OutgoingMessage message) {
        transaction.executeWithoutResult(status -> outbox.enqueue(message));
    }

    private OutgoingMessage message(String key) {
        return OutgoingMessage.email(school, "mina@example.org", Locale.ENGLISH, "Hello", "Text", key);
    }

    private OutboxSender sender(@Nullable JavaMailSenderImpl server) {
        var sender = new OutboxSender(queue, email(server), new SmsByHand(), SETTINGS, clock);
        senders = Stream.concat(senders.stream(), Stream.of(sender)).toList();
        return sender;
    }

    private EmailPort email(@Nullable JavaMailSenderImpl server) {
        var beans = new StaticListableBeanFactory(server == null ? Map.of() : Map.of("server", server));
        return new EmailPort(
                beans.getBeanProvider(JavaMailSenderImpl.class),
                SETTINGS,
                schools,
                new Letter(new Messages(), new Languages()));
    }

    private static JavaMailSenderImpl server() {
        return server(SERVER.getSmtp().getPort());
    }

    private static JavaMailSenderImpl nobody() {
        return server(1);
    }

    private static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    private static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
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

    private String state(String key) {
        return value("state", key);
    }

    private String failure(String key) {
        return value("failure", key);
    }

    private int attempts(String key) {
        return Integer.parseInt(value("attempts", key));
    }

    private String value(String column, String key) {
        return jdbc.sql("select " + column + " from outbox_message where dedup_key = :key")
                .param("key", key.getBytes(StandardCharsets.UTF_8))
                .query(String.class)
                .single();
    }
}
