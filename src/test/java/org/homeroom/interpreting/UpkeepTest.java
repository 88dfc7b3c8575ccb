package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UpkeepTest extends InterpretedEvening {

    private static final String SELAM = "selam@interpreters.example.org";
    private static final String FAMILY = "rosa@example.org";

    @Autowired
    private Upkeep upkeep;

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
    void letsTheInterpreterGoWhenTheSlotIsCancelled() {
        family(slot, "amh");
        book(slot, interpreter("Selam", "amh"));
        cancelBySchool(slot);

        upkeep.run();

        assertThat(letters(SELAM)).hasSize(2);
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
