package org.homeroom.evening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.MovableClock;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.interpreting.Understood;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class EveningAnswersTest {

    private static final Locale AMHARIC = Locale.forLanguageTag("am");

    @Autowired
    private PastEvening evening;

    @Autowired
    private EveningAnswers answers;

    @Autowired
    private DirectSql jdbc;

    private SlotId slot;
    private RegistrationDetails marta;

    @BeforeEach
    void aFamilyThatCame() {
        slot = evening.slot(evening.event());
        marta = evening.guest(Requests.to(slot).adult("Marta", "am").interpreter("amh"));
    }

    @Test
    void keepsEachAnswerAndTheLastOneCounts() {
        evening.wasYesterday();

        assertThat(answers.rate(marta.code(), Rating.POOR, AMHARIC)).isTrue();
        assertThat(answers.rate(marta.code(), Rating.GOOD, AMHARIC)).isTrue();
        assertThat(answers.comment(marta.code(), "በጣም ጥሩ", true, AMHARIC)).isTrue();

        var asked = asked(marta);
        assertThat(asked.said()).contains(Rating.GOOD);
        assertThat(asked.comment()).isEqualTo("በጣም ጥሩ");
        assertThat(asked.named()).isTrue();

        answers.comment(marta.code(), "", false, AMHARIC);
        assertThat(asked(marta).comment()).isEmpty();
        assertThat(asked(marta).said()).contains(Rating.GOOD);
    }

    @Test
    void asksWhetherOneCouldFollowAlsoWithoutAnInterpreter() {
        evening.wasYesterday();
        var amharic = new InterpretedLanguage("amh", false);

        assertThat(asked(marta).languages())
                .singleElement()
                .satisfies(question -> assertThat(question.interpreted()).isFalse());
        assertThat(answers.follow(marta.code(), amharic, Understood.PARTLY)).isTrue();
        assertThat(asked(marta).languages().getFirst().given()).isEqualTo(Understood.PARTLY);
        assertThat(answers.follow(marta.code(), new InterpretedLanguage("ukr", false), Understood.WELL))
                .isFalse();
    }

    @Test
    void asksNobodyBeforeItIsOverOrWhoWasNotThere() {
        var absent = evening.register(Requests.to(slot));
        assertThat(asked(marta).open()).isFalse();
        assertThat(answers.rate(marta.code(), Rating.GOOD, AMHARIC)).isFalse();

        evening.wasYesterday();

        assertThat(asked(marta).open()).isTrue();
        assertThat(asked(absent).open()).isFalse();
        assertThat(answers.rate(absent.code(), Rating.GOOD, AMHARIC)).isFalse();
        var unknown = RegistrationCode.read("23456789ABCDEFGHJKMNPQRS").orElseThrow();
        assertThat(answers.find(unknown)).isEmpty();
        assertThat(answers.rate(unknown, Rating.GOOD, AMHARIC)).isFalse();
        answers.letters(unknown, false);
    }

    @Test
    void asksWhoeverHadAPlaceWhereNobodyWasCheckedIn() {
        jdbc.sql("delete from check_in").update();
        evening.wasYesterday();

        assertThat(asked(marta).open()).isTrue();
    }

    @Test
    void asksWhoeverHadAPlaceOnlyWhereEveryArrivalWasTakenBack() {
        var rosa = evening.guest(Requests.to(slot).contact(new Contact("rosa@example.org", null)));
        evening.wasYesterday();

        takeBack(marta);
        assertThat(asked(marta).open()).isFalse();
        assertThat(asked(rosa).open()).isTrue();

        takeBack(rosa);
        assertThat(asked(marta).open()).isTrue();
        assertThat(asked(rosa).open()).isTrue();
    }

    @Test
    void asksOfASeriesAboutTheLastDateTheFamilyCameTo(@Autowired SchoolYear year) {
        var first = Instant.now().plusSeconds(1800);
        var second = first.plus(Duration.ofDays(7));
        var series = year.slot(
                year.workshop("Big feelings"),
                year.plan(first, 50, Map.of()).followedBy(List.of(new SlotSession(second, second.plusSeconds(5400)))));
        var rosa = evening.guest(Requests.to(series).contact(new Contact("rosa@example.org", null)));
        var absent = evening.register(Requests.to(series).contact(new Contact("absent@example.org", null)));
        jdbc.sql("update slot_session set starts_at = :start, ends_at = :end")
                .param("start", PastEvening.utc(PastEvening.at(LocalTime.of(20, 0))))
                .param("end", PastEvening.utc(PastEvening.at(LocalTime.of(21, 30))))
                .update();
        evening.wasYesterday();

        assertThat(asked(rosa).open()).isTrue();
        assertThat(asked(rosa).date().start()).isEqualTo(PastEvening.at(LocalTime.of(18, 0)));
        assertThat(asked(absent).open()).isFalse();
        assertThat(asked(absent).date().start()).isEqualTo(PastEvening.at(LocalTime.of(20, 0)));

        jdbc.sql("update check_in set session_number = 2").update();
        assertThat(asked(rosa).date().start()).isEqualTo(PastEvening.at(LocalTime.of(20, 0)));
        assertThat(asked(absent).open()).isFalse();
    }

    @Test
    void takesAnythingThatIsNotTooLong() {
        evening.wasYesterday();
        var naughty = "'; drop table evening_answer; -- <script>alert(1)</script> \uD83D\uDE00 {0} ${jndi:ldap://x}";

        assertThat(answers.comment(marta.code(), naughty, false, AMHARIC)).isTrue();
        assertThat(asked(marta).comment()).isEqualTo(naughty);
        var longest = "ዐ".repeat(EveningAnswers.COMMENT_LENGTH);
        assertThat(answers.comment(marta.code(), longest, false, AMHARIC)).isTrue();
        assertThat(asked(marta).comment()).isEqualTo(longest);
        assertThatThrownBy(() -> answers.comment(marta.code(), longest + "ዐ", false, AMHARIC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheFirstAnswersOfTwoPhonesAtOnce() {
        evening.wasYesterday();

        Stream.of(Rating.GOOD, Rating.FAIR, Rating.GOOD, Rating.FAIR)
                .map(rating -> CompletableFuture.runAsync(() ->
                        assertThat(answers.rate(marta.code(), rating, AMHARIC)).isTrue()))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(asked(marta).said()).isPresent();
        assertThat(jdbc.sql("select count(*) from evening_answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void erasesWhatWasSaidAfterThreeYears(
            @Autowired AnswerRepository repository,
            @Autowired InterpreterFeedback interpreters,
            @Autowired TransactionTemplate transaction) {
        evening.wasYesterday();
        answers.follow(marta.code(), new InterpretedLanguage("amh", false), Understood.PARTLY);
        answers.rate(marta.code(), Rating.GOOD, AMHARIC);
        answers.comment(marta.code(), "በጣም ጥሩ", true, AMHARIC);
        var end = PastEvening.at(LocalTime.of(19, 30));
        var clock = new MovableClock();
        var erasure = new AnswerErasure(repository, interpreters, transaction, false, clock);

        clock.set(end.plus(AnswerErasure.KEPT));
        erasure.run();
        assertThat(asked(marta).comment()).isEqualTo("በጣም ጥሩ");
        assertThat(asked(marta).languages().getFirst().given()).isEqualTo(Understood.PARTLY);

        clock.set(end.plus(AnswerErasure.KEPT).plusSeconds(1));
        erasure.run();
        assertThat(asked(marta).comment()).isEmpty();
        assertThat(asked(marta).said()).isEmpty();
        assertThat(asked(marta).languages().getFirst().given()).isNull();
    }

    private void takeBack(RegistrationDetails family) {
        jdbc.sql(
                        "update check_in set kind = 'UNDONE' where registration_id in (select id from registration where code = :code)")
                .param("code", family.code().value())
                .update();
    }

    private EveningAnswers.Asked asked(RegistrationDetails family) {
        return answers.find(family.code()).orElseThrow();
    }
}
