package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.registration.RegistrationCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UpkeepTest extends InterpretedEvening {

    private static final String SELAM = "selam@interpreters.example.org";
    private static final String FAMILY = "rosa@example.org";

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private BookingRepository bookings;

    @Autowired
    private JobRepository jobs;

    @Autowired
    private EventAdministration events;

    @Test
    void tellsTheInterpreterOnceTheLastFamilyCanNoLongerTakeItsCancellationBack() {
        var one = family(slot, "amh");
        var other = family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));

        cancelLongAgo(one);
        upkeep.run();
        assertThat(letters(SELAM)).hasSize(1);

        registrations.cancel(other);
        upkeep.run();
        assertThat(job(slot).live()).hasSize(1);

        cancelLongAgo(other);
        upkeep.run();
        upkeep.run();
        assertThat(letters(SELAM)).hasSize(2).last().asString().startsWith("No longer needed: ");
        assertThat(job(slot).bookings()).singleElement().satisfies(booking -> {
            assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
            assertThat(booking.charged()).isFalse();
        });
        assertThat(job(slot).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void marksAsChargedWhatIsCancelledLessThanADayBefore() {
        var soon = slotAt(Instant.now().plus(Duration.ofHours(20)));
        var family = family(soon, "amh");
        assigning.confirm(book(soon, interpreter("Selam", "amh")));
        registrations.cancel(family);
        cancelLongAgo(family);

        upkeep.run();

        assertThat(job(soon).bookings()).singleElement().matches(Booking::charged);
        assertThat(letters(SELAM)).last().asString().startsWith("No longer needed, at short notice");
    }

    @Test
    void remindsTheFamiliesAWorkingDayBeforeAndOnce() {
        var soon = slotAt(Instant.now().plus(Duration.ofMinutes(30)));
        for (var at : List.of(soon, slotAt(year.inDays(20)))) {
            family(at, "amh");
        }
        var gone = family(soon, "amh");
        registrations.cancel(gone);
        var selam = interpreter("Selam", "amh");
        assigning.confirm(book(soon, selam));
        int before = letters(FAMILY).size();

        upkeep.run();
        upkeep.run();

        assertThat(letters(FAMILY).subList(before, letters(FAMILY).size()))
                .singleElement()
                .asString()
                .startsWith("አስተርጓሚዎ ዝግጁ ናቸው");
    }

    @Test
    void remindsTheFamiliesOfEachDateOfASeriesOnce() {
        var series = seriesStarting(
                Instant.now().plus(Duration.ofMinutes(30)), Instant.now().plus(Duration.ofDays(9)));
        family(series, "amh");
        assigning.confirm(book(series, interpreter("Selam", "amh")));
        int before = letters(FAMILY).size();
        upkeep.run();
        upkeep.run();
        assertThat(letters(FAMILY)).hasSize(before + 1);

        jdbc.sql(
                        "update time_slot set version = version + 1, starts_at = :start, ends_at = :end, registration_deadline = :start,"
                                + " change_deadline = :start, childcare_deadline = :start")
                .param("start", Timestamp.from(Instant.now().minus(Duration.ofHours(3))))
                .param("end", Timestamp.from(Instant.now().minus(Duration.ofHours(2))))
                .update();
        upkeep.run();
        assertThat(letters(FAMILY)).hasSize(before + 1);

        bringItsSecondDateNear(Duration.ofMinutes(30));
        upkeep.run();
        upkeep.run();
        assertThat(letters(FAMILY)).hasSize(before + 2);
        assertThat(jdbc.sql("select count(*) from outbox_message where body_text like '%ለትምህርት ቤቱ ይንገሩ%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void remindsTheFamiliesOfADateAlsoWhenTheOneBeforeHasNotBegun() {
        var series = seriesStarting(
                Instant.now().plus(Duration.ofMinutes(30)), Instant.now().plus(Duration.ofDays(9)));
        family(series, "amh");
        assigning.confirm(book(series, interpreter("Selam", "amh")));
        upkeep.run();
        int before = letters(FAMILY).size();

        bringItsSecondDateNear(Duration.ofHours(3));
        upkeep.run();
        upkeep.run();

        assertThat(letters(FAMILY)).hasSize(before + 1);
    }

    @Test
    void cancelsASeriesThatHasBegunWhenNobodyNeedsItsLaterDates() {
        var series = seriesStarting(
                Instant.now().plus(Duration.ofMinutes(30)), Instant.now().plus(Duration.ofDays(9)));
        var family = family(series, "amh");
        book(series, interpreter("Selam", "amh"));
        registrations.cancel(family);
        jdbc.sql("update registration set releases_at = null").update();
        for (var column : List.of(
                "time_slot set version = version + 1, registration_deadline = :start, change_deadline = :start, childcare_deadline = :start, starts_at",
                "interpreting_booking set starts_at")) {
            jdbc.sql("update " + column + " = :start")
                    .param("start", Timestamp.from(Instant.now().minus(Duration.ofHours(1))))
                    .update();
        }

        upkeep.run();

        assertThat(job(series).bookings())
                .singleElement()
                .satisfies(booking -> assertThat(booking.state()).isEqualTo(BookingState.CANCELLED));
    }

    @Test
    void looksAfterTheOthersWhenOneBookingFails() {
        var other = slotAt(year.inDays(8));
        cancelLongAgo(family(slot, "amh"));
        cancelLongAgo(family(other, "amh"));
        var broken = book(slot, interpreter("Broken", "amh"));
        book(other, interpreter("Selam", "amh"));
        jdbc.sql("update interpreting_booking set way = 'BY_PIGEON' where id = :id")
                .param("id", bytes(broken))
                .update();

        upkeep.run();

        assertThat(letters(SELAM)).hasSize(2).last().asString().startsWith("No longer needed: ");
        assertThat(letters("broken@interpreters.example.org")).hasSize(1);
    }

    @Test
    void asksOnlyForWhatIsDue() {
        family(slot, "amh");
        assigning.confirm(book(slot, interpreter("Selam", "amh")));
        var unwanted = slotAt(year.inDays(8));
        var gone = book(unwanted, interpreter("Dawit", "amh"));

        assertThat(bookings.findUnwanted(Instant.now())).containsExactly(gone.value());
        assertThat(jobs.findToRemind(Instant.now())).isEmpty();
        assertThat(jobs.findToRemind(year.inDays(7))).hasSize(1);
        assertThat(bookings.findUnwanted(year.inDays(9))).isEmpty();
    }

    @Test
    void keepsWhoIsWantedUnderAnotherCodeOfTheSameLanguage() {
        family(slot, "cmn");
        var mandarin = new InterpretedLanguage("zho", false);
        assigned(assigning.assign(new JobKey(slot, mandarin), interpreter("Li", "cmn"), Way.IN_PERSON));

        upkeep.run();

        assertThat(interpreting.of(slot))
                .singleElement()
                .satisfies(job -> assertThat(job.live()).hasSize(1));
    }

    @Test
    void remindsTheFamiliesOfTheTimeASlotWasMovedToAsWell() {
        var soon = slotAt(Instant.now().plus(Duration.ofMinutes(30)));
        family(soon, "amh");
        var booking = book(soon, interpreter("Selam", "amh"));
        assigning.confirm(booking);
        upkeep.run();

        events.plan(soon, year.plan(Instant.now().plus(Duration.ofMinutes(50)), 12, Map.of()));
        assigning.confirm(booking);
        int before = letters(FAMILY).size();
        upkeep.run();

        assertThat(letters(FAMILY)).hasSize(before + 1);
    }

    @Test
    void remindsNobodyLongBefore() {
        var far = slotAt(year.inDays(20));
        family(far, "amh");
        assigning.confirm(book(far, interpreter("Selam", "amh")));
        int before = letters(FAMILY).size();

        upkeep.run();

        assertThat(letters(FAMILY)).hasSize(before);
    }

    @Test
    void cancelsTheBookingWhenTheSlotIsCancelled() {
        family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));
        cancelBySchool(slot);

        upkeep.run();

        assertThat(letters(SELAM)).hasSize(2);
    }

    private SlotId seriesStarting(Instant first, Instant second) {
        return year.slot(
                event,
                year.plan(first, 12, Map.of()).followedBy(List.of(new SlotSession(second, second.plusSeconds(5400)))));
    }

    private void bringItsSecondDateNear(Duration left) {
        jdbc.sql("update slot_session set starts_at = :start")
                .param("start", Timestamp.from(Instant.now().plus(left)))
                .update();
        jdbc.sql("update time_slot set version = version + 1").update();
        jdbc.sql("update interpreting_job set remind_at = :now")
                .param("now", Timestamp.from(Instant.now().minusSeconds(60)))
                .update();
    }

    private static byte[] bytes(BookingId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    private void cancelBySchool(SlotId at) {
        jdbc.sql("update registration set state = 'CANCELLED'").update();
        year.cancel(at);
    }

    private void cancelLongAgo(RegistrationCode code) {
        registrations.cancel(code);
        jdbc.sql("update registration set releases_at = null where code = :code")
                .param("code", code.value())
                .update();
    }
}
