package org.homeroom.message;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.school.SchoolService;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends what waits in the application’s outbox to a mail server of a test. */
@Component
public class Postman {

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

    private final OutboxQueue queue;
    private final SchoolService schools;
    private final Clock clock;

    Postman(OutboxQueue queue, SchoolService schools, Clock clock) {
        this.queue = queue;
        this.schools = schools;
        this.clock = clock;
    }

    public void deliver(int port) throws InterruptedException {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var email = new EmailPort(
                new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(JavaMailSenderImpl.class),
                SETTINGS,
                schools,
                new Letter(new Messages(), new Languages()));
        var sender = new OutboxSender(queue, email, new SmsByHand(), SETTINGS, clock);
        sender.sendDue();
        sender.stop();
    }
}
