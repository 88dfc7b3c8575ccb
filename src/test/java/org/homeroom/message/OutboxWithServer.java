package org.homeroom.message;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox of a school, with a server that takes its e-mail. */
@DatabaseTest
abstract class OutboxWithServer {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    static final MessageSettings SETTINGS = new MessageSettings(
            "homeroom@events.example",
            false,
            10,
            4,
            Duration.ofMinutes(10),
            3,
            Duration.ofMinutes(1),
            Duration.ofHours(6),
            Duration.ofDays(90));

    final MovableClock clock = new MovableClock();

    @Autowired
    DirectSql jdbc;

    @Autowired
    JdbcClient joining;

    @Autowired
    TransactionInterceptor transactions;

    @Autowired
    SchoolService schools;

    @Autowired
    TransactionTemplate transaction;

    SchoolId school;
    Outbox outbox;
    OutboxQueue queue;
    List<OutboxSender> senders = List.of();

    @BeforeEach
    void openSchool() {
        school = schools.create(ExampleSchool.named("Lincoln"));
        outbox = new Outbox(joining, clock, event -> {});
        var inTransactions = new ProxyFactory(new OutboxQueue(joining, clock));
        inTransactions.addAdvice(transactions);
        queue = (OutboxQueue) inTransactions.getProxy();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (OutboxSender sender : senders) {
            sender.stop();
        }
    }

    void put(OutgoingMessage message) {
        transaction.executeWithoutResult(status -> outbox.enqueue(message));
    }

    OutgoingMessage message(String key) {
        return OutgoingMessage.email(school, "mina@example.org", Locale.ENGLISH, "Hello", "Text", key);
    }

    OutboxSender sender(@Nullable JavaMailSenderImpl server) {
        var sender = new OutboxSender(queue, email(server), new SmsByHand(), SETTINGS, clock);
        senders = Stream.concat(senders.stream(), Stream.of(sender)).toList();
        return sender;
    }

    EmailPort email(@Nullable JavaMailSenderImpl server) {
        var beans = new StaticListableBeanFactory(server == null ? Map.of() : Map.of("server", server));
        return new EmailPort(
                beans.getBeanProvider(JavaMailSenderImpl.class),
                SETTINGS,
                schools,
                new Letter(new Messages(), new Languages()));
    }

    static JavaMailSenderImpl server() {
        return server(SERVER.getSmtp().getPort());
    }

    static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    static List<MimeMessage> received() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    String state(String key) {
        return value("state", key);
    }

    String value(String column, String key) {
        return jdbc.sql("select " + column + " from outbox_message where dedup_key = :key")
                .param("key", key.getBytes(StandardCharsets.UTF_8))
                .query(String.class)
                .single();
    }
}
