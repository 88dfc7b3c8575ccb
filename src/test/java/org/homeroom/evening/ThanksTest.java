package org.homeroom.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.MovableClock;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Token;
import org.homeroom.door.Door;
import org.homeroom.door.Doorway;
import org.homeroom.door.WalkIn;
import org.homeroom.door.WhoCame;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.family.Contact;
import org.homeroom.message.Outbox;
import org.homeroom.message.Postman;
import org.homeroom.registration.Guests;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ThanksTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Postman postman;

    @Autowired
    private PastEvening evening;

    @Autowired
    private EveningAnswers answers;

    @Autowired
    private SchoolYear year;

    @Autowired
    private Doorway doorway;

    @Autowired
    private Door door;

    @Autowired
    private DirectSql jdbc;

    private final MovableClock clock = new MovableClock();
    private Thanks thanks;
    private EventId event;
    private SlotId slot;

    @BeforeEach
    void anEvening(
            @Autowired WhoCame came,
            @Autowired EventCatalogue catalogue,
            @Autowired Guests guests,
            @Autowired ThankedRepository thanked,
            @Autowired NoLetters noLetters,
            @Autowired ThankYou letters,
            @Autowired Outbox outbox,
            @Autowired TransactionTemplate transaction) {
        thanks = new Thanks(came, catalogue, guests, thanked, noLetters, letters, outbox, transaction, false, clock);
        event = evening.event();
        slot = evening.slot(event);
    }

    @Test
    void thanksThoseWhoCameTheSameEveningInTheirLanguageByTheirChannel() {
        var rosa = evening.guest(by("rosa@example.org").adult("Rosa Alvarez", "es"));
        var marta = evening.guest(Requests.to(slot).adult("Marta", "am").contact(new Contact(null, "+1 212 555 0100")));
        evening.register(by("absent@example.org"));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));

        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "+1 212 555 0100");
        assertThat(text("rosa@example.org"))
                .contains("Gracias por venir")
                .contains("/r/" + rosa.code().value() + "/thanks");
        assertThat(text("+1 212 555 0100"))
                .contains("እናመሰግናለን")
                .contains("/r/" + marta.code().value() + "/thanks");
    }

    @Test
    void arrivesAsAMailInTheFamilysLanguage() throws Exception {
        var family = evening.guest(by("mina@example.org").adult("مينا", "ar"));
        evening.wasYesterday();
        evening.close();
        runAt(evening(LocalTime.of(19, 45)));

        postman.deliver(SERVER.getSmtp().getPort());

        var mail = Stream.of(SERVER.getReceivedMessages())
                .filter(each -> subject(each).startsWith("شكرًا لحضوركم"))
                .toList();
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getHeader("Content-Language")).containsExactly("ar");
        assertThat(mail.getFirst().getAllRecipients()).containsExactly(new InternetAddress("mina@example.org"));
        assertThat(text("mina@example.org")).contains("/r/" + family.code().value() + "/thanks");
    }

    @Test
    void waitsUntilNineTheNextMorningWhenNobodyClosesTheDoor() {
        evening.guest(by("rosa@example.org"));
        evening.wasYesterday();

        runAt(evening(LocalTime.of(20, 0)));
        runAt(evening(LocalTime.of(21, 31)));
        runAt(evening(LocalTime.of(23, 59)));
        runAt(evening(LocalTime.of(8, 59)).plus(Duration.ofDays(1)));
        assertThat(recipients()).isEmpty();

        runAt(evening(LocalTime.of(9, 0)).plus(Duration.ofDays(1)));
        assertThat(recipients()).containsExactly("rosa@example.org");
    }

    @Test
    void writesNoMoreFromHalfPastEightOn() {
        evening.guest(by("rosa@example.org"));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(20, 30)));
        assertThat(recipients()).isEmpty();

        runAt(evening(LocalTime.of(20, 29)));
        assertThat(recipients()).hasSize(1);
    }

    @Test
    void waitsForTheEndOfWhatWasClosedBefore() {
        evening.guest(by("rosa@example.org"));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 0)));

        assertThat(recipients()).isEmpty();
    }

    @Test
    void thanksOnceWhateverIsRepeated() {
        evening.guest(by("rosa@example.org"));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));
        jdbc.sql("delete from door_closing").update();
        evening.close();
        runAt(evening(LocalTime.of(19, 50)));
        jdbc.sql("delete from evening_thanks").update();
        runAt(evening(LocalTime.of(19, 55)));

        assertThat(recipients()).hasSize(1);
    }

    @Test
    void thanksLaterWhoseArrivalIsHeardOfLater() {
        evening.guest(by("rosa@example.org"));
        var late = evening.register(by("late@example.org"));
        evening.come(late);
        jdbc.sql(
                        "update check_in set kind = 'UNDONE' where registration_id in (select id from registration where code = :code)")
                .param("code", late.code().value())
                .update();
        evening.wasYesterday();
        evening.close();
        runAt(evening(LocalTime.of(19, 45)));
        assertThat(recipients()).containsExactly("rosa@example.org");

        jdbc.sql("update check_in set kind = 'ARRIVED'").update();
        runAt(evening(LocalTime.of(10, 0)).plus(Duration.ofDays(2)));
        assertThat(recipients()).containsExactlyInAnyOrder("rosa@example.org", "late@example.org");
    }

    @Test
    void thanksWalkInsWhoLeftAnAddress() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
        door.walkIn(slot, walkIn("Kim", new Contact("kim@example.org", null)));
        door.walkIn(slot, walkIn("Lee", Contact.NONE));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));

        assertThat(recipients()).containsExactly("kim@example.org");
        assertThat(jdbc.sql("select count(*) from evening_thanks")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void writesToNobodyWhoAskedForNoMore() {
        var before = evening.guest(by("Rosa@Example.org"));
        answers.letters(before.code(), false);
        evening.guest(by("rosa@example.org"));
        evening.guest(by("marta@example.org"));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));

        assertThat(recipients()).containsExactly("marta@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(212) 555-0100", "212.555.0100", "1-212-555-0100", "+12125550100"})
    void knowsAPhoneNumberAgainHoweverItIsTyped(String typed) {
        var before = evening.guest(Requests.to(slot).contact(new Contact(null, "+1 212 555 0100")));
        answers.letters(before.code(), false);
        evening.guest(Requests.to(slot).contact(new Contact(null, typed)));
        evening.guest(Requests.to(slot).contact(new Contact(null, "+1 312 555 0100")));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));

        assertThat(recipients()).containsExactly("+1 312 555 0100");
        assertThat(jdbc.sql("select address from evening_unasked")
                        .query(String.class)
                        .list())
                .allSatisfy(kept -> assertThat(kept).matches("[0-9a-f]{64}"));
    }

    @Test
    void keepsNoHashThatIsFoundByTryingAllNumbers() {
        var marta = evening.guest(Requests.to(slot).contact(new Contact(null, "+12125550100")));
        answers.letters(marta.code(), false);
        evening.guest(Requests.to(slot).contact(new Contact(null, "+13125550100")));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));

        assertThat(jdbc.sql("select address from evening_unasked")
                        .query(String.class)
                        .list())
                .singleElement()
                .isNotEqualTo(Token.hash("+12125550100"));
        assertThat(recipients()).containsExactly("+13125550100");
        assertThat(jdbc.sql("select dedup_key from outbox_message where dedup_key like 'thanks:%'")
                        .query((row, index) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain(Token.hash("+13125550100"));
    }

    @Test
    void writesAgainToWhoThoughtBetterOfIt() {
        var rosa = evening.guest(by("rosa@example.org"));
        answers.letters(rosa.code(), false);
        answers.letters(rosa.code(), true);
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));

        assertThat(recipients()).containsExactly("rosa@example.org");
    }

    @Test
    void asksNobodyDaysLaterOrAfterAnAppointment() {
        evening.guest(by("rosa@example.org"));
        var appointment = doorway.slot(year.appointmentDay("Conferences"), Duration.ofMinutes(30), 1);
        evening.guest(Requests.to(appointment).contact(new Contact("host@example.org", null)));
        evening.wasYesterday();

        runAt(evening(LocalTime.of(19, 31)).plus(Duration.ofDays(5)));
        assertThat(recipients()).isEmpty();

        runAt(evening(LocalTime.of(10, 0)).plus(Duration.ofDays(1)));
        assertThat(recipients()).containsExactly("rosa@example.org");
    }

    @Test
    void thanksThoseOfASeriesAfterItsLastDate() {
        aSeries();
        evening.guest(by("rosa@example.org"));
        evening.wasYesterday();
        secondDateAt(evening(LocalTime.of(18, 0)).plus(Duration.ofDays(2)));

        runAt(evening(LocalTime.of(10, 0)).plus(Duration.ofDays(1)));
        assertThat(recipients()).isEmpty();

        runAt(evening(LocalTime.of(10, 0)).plus(Duration.ofDays(3)));
        assertThat(recipients()).containsExactly("rosa@example.org");
    }

    @Test
    void thanksForTheLastDateAFamilyCameToThoughNobodyCameToTheLastOfAll() {
        aSeries();
        evening.guest(by("rosa@example.org"));
        evening.wasYesterday();
        var second = evening(LocalTime.of(18, 0)).plus(Duration.ofDays(7));
        secondDateAt(second);

        runAt(second.plus(Duration.ofHours(16)));

        assertThat(recipients()).containsExactly("rosa@example.org");
        assertThat(text("rosa@example.org"))
                .contains(dayOf(evening(LocalTime.of(18, 0))))
                .doesNotContain(dayOf(second));
        runAt(second.plus(Duration.ofDays(6)));
        assertThat(recipients()).hasSize(1);
    }

    @Test
    void writesOneLetterToAFamilyThatCameTwiceInOneEvening() {
        evening.guest(by("rosa@example.org").adult("Rosa", "es"));
        evening.guest(by("Rosa@Example.org").adult("Rosa", "es"));
        slot = evening.slot(year.workshop("Big feelings"));
        evening.guest(by("rosa@example.org"));
        evening.guest(by("marta@example.org"));
        evening.wasYesterday();
        evening.close();

        runAt(evening(LocalTime.of(19, 45)));
        runAt(evening(LocalTime.of(19, 46)));

        assertThat(recipients()).hasSize(2).contains("marta@example.org");
        assertThat(jdbc.sql("select count(*) from evening_thanks where lettered = true")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void aSeries() {
        var first = Instant.now().plusSeconds(1800);
        slot = year.slot(
                event,
                year.plan(first, 50, Map.of())
                        .followedBy(List.of(new SlotSession(
                                first.plus(Duration.ofDays(7)),
                                first.plus(Duration.ofDays(7)).plusSeconds(5400)))));
    }

    private void secondDateAt(Instant start) {
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", PastEvening.utc(start))
                .param("end", PastEvening.utc(start.plusSeconds(5400)))
                .update();
        jdbc.sql("update time_slot set version = version + 1").update();
    }

    private static String dayOf(Instant time) {
        return DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH).format(time.atZone(SchoolYear.ZONE));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Requests by(String email) {
        return Requests.to(slot).contact(new Contact(email, null));
    }

    private static WalkIn walkIn(String name, Contact contact) {
        return new WalkIn(Doorway.tap(), name, Locale.ENGLISH, 1, 0, contact);
    }

    private static Instant evening(LocalTime time) {
        return PastEvening.at(time);
    }

    private void runAt(Instant now) {
        clock.set(now);
        thanks.run();
    }

    private List<String> recipients() {
        return jdbc.sql("select recipient from outbox_message where dedup_key like 'thanks:%'")
                .query(String.class)
                .list();
    }

    private String text(String to) {
        return jdbc.sql("select body_text from outbox_message where recipient = :to and dedup_key like 'thanks:%'")
                .param("to", to)
                .query(String.class)
                .single();
    }
}
