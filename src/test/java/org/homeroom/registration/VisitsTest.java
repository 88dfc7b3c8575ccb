package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.VisitsOutcome.Booked;
import org.homeroom.registration.VisitsOutcome.Clashing;
import org.homeroom.registration.VisitsOutcome.Gone;
import org.homeroom.registration.VisitsRequest.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisitsTest extends ConferenceDay {

    @Autowired
    private MeterRegistry meters;

    @Test
    void booksSeveralTeachersForOneFamilyAtOnce() {
        var rivera = at("Ms Rivera", "16:00");
        var chen = at("Mr Chen", "16:30");

        var codes = booked(
                visits.book(newFamily(new Visit(rivera, "Amina", "How is her reading?"), new Visit(chen, "Omar", ""))));

        assertThat(taken(rivera)).isEqualTo(1);
        assertThat(taken(chen)).isEqualTo(1);
        assertThat(count("family")).isEqualTo(1);
        assertThat(visits.ofFamily(codes.getLast()))
                .extracting(details -> details.about().orElse(""))
                .containsExactly("Amina", "Omar");
        assertThat(visits.ofFamily(codes.getFirst()).getFirst().wishes().question())
                .isEqualTo("How is her reading?");
        assertThat(visits.ofFamily(codes.getFirst()))
                .allSatisfy(details -> assertThat(details.children()).isEmpty());
    }

    @Test
    void countsEachAppointmentOnce() {
        var confirmed =
                meters.get(Tally.REGISTRATIONS).tag("outcome", "confirmed").counter();
        var clashes = meters.get(Tally.REFUSALS).tag("reason", "clash").counter();
        double confirmedBefore = confirmed.count();
        double clashesBefore = clashes.count();
        var two = newFamily(new Visit(at("Ms Rivera", "16:00"), "", ""), new Visit(at("Mr Chen", "16:30"), "", ""));

        visits.book(two);
        visits.book(two);
        visits.book(newFamily(new Visit(at("Ms Rivera", "16:30"), "", ""), new Visit(at("Mr Chen", "16:45"), "", "")));

        assertThat(confirmed.count() - confirmedBefore).isEqualTo(2);
        assertThat(clashes.count() - clashesBefore).isEqualTo(1);
    }

    @Test
    void writesOneLetterWithEveryAppointmentInItsCalendar() {
        visits.book(newFamily(
                new Visit(at("Ms Rivera", "16:00"), "Amina", ""), new Visit(at("Mr Chen", "16:30"), "Omar", "")));

        assertThat(count("outbox_message")).isEqualTo(1);
        var letter = jdbc.sql("select body_text, calendar, calendar_method from outbox_message")
                .query()
                .singleRow();
        assertThat(letter.get("body_text").toString()).contains("Ms Rivera", "Amina", "Mr Chen", "Omar", "/all");
        assertThat(letter.get("calendar").toString().split("BEGIN:VEVENT", -1)).hasSize(3);
        assertThat(letter.get("calendar_method")).isEqualTo("PUBLISH");
    }

    @Test
    void booksNothingWhenOneOfThemIsTaken() {
        var rivera = at("Ms Rivera", "16:00");
        var chen = at("Mr Chen", "16:30");
        visits.book(newFamily(new Visit(chen, "", "")));

        var outcome = visits.book(newFamily(new Visit(rivera, "", ""), new Visit(chen, "", "")));

        assertThat(outcome).isEqualTo(new Gone(Set.of(chen)));
        assertThat(taken(rivera)).isZero();
        assertThat(count("family")).isEqualTo(1);
        assertThat(count("registration")).isEqualTo(1);
    }

    @Test
    void leavesTimeToWalkFromRoomToRoom() {
        var rivera = at("Ms Rivera", "16:00");
        var next = at("Mr Chen", "16:15");

        assertThat(visits.book(newFamily(new Visit(rivera, "", ""), new Visit(next, "", ""))))
                .isEqualTo(new Clashing(Set.of(rivera, next)));
        assertThat(visits.book(newFamily(new Visit(rivera, "", ""), new Visit(at("Ms Rivera", "16:15"), "", ""))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void addsOnlyWhatTheFamilyCanKeepBesideWhatItHas() {
        var family = booked(visits.book(newFamily(new Visit(at("Ms Rivera", "16:00"), "Amina", ""))))
                .getFirst();
        var chen = at("Mr Chen", "16:00");

        assertThat(visits.book(knownFamily(family, new Visit(chen, "Amina", ""))))
                .isEqualTo(new Clashing(Set.of(chen)));
        assertThat(visits.book(knownFamily(family, new Visit(at("Mr Chen", "16:30"), "Amina", ""))))
                .isInstanceOf(Booked.class);

        assertThat(visits.ofFamily(family)).hasSize(2);
        assertThat(count("child")).isEqualTo(1);
    }

    @Test
    void movesNothingOntoAnotherAppointmentOfTheFamily() {
        var codes = booked(visits.book(
                newFamily(new Visit(at("Ms Rivera", "16:00"), "", ""), new Visit(at("Mr Chen", "16:30"), "", ""))));

        assertThat(registrations.moveTo(codes.getFirst(), at("Ms Rivera", "16:30")))
                .isEqualTo(new RegistrationOutcome.Refused(Refusal.CLASH));
        assertThat(registrations.moveTo(codes.getFirst(), at("Ms Rivera", "16:45")))
                .isEqualTo(new RegistrationOutcome.Refused(Refusal.CLASH));
        assertThat(taken(at("Ms Rivera", "16:00"))).isEqualTo(1);
        assertThat(registrations.moveTo(codes.getLast(), at("Mr Chen", "16:45")))
                .isInstanceOf(Confirmed.class);
        assertThat(registrations.moveTo(codes.getFirst(), at("Ms Rivera", "16:15")))
                .isInstanceOf(Confirmed.class);
    }

    @Test
    void movesNoAppointmentToASlotThatCountsPeople() {
        var code = booked(visits.book(newFamily(new Visit(at("Ms Rivera", "16:00"), "", ""))))
                .getFirst();

        assertThat(registrations.moveTo(code, year.slot(year.workshop("Reading at home"), 5)))
                .isEqualTo(new RegistrationOutcome.Refused(Refusal.UNKNOWN));
    }

    @Test
    void countsAFamilyOnceHoweverManyOfItCome() {
        var rivera = at("Ms Rivera", "16:00");

        registrations.register(Requests.to(rivera).adults(2).child("Amina", 7).build());

        assertThat(taken(rivera)).isEqualTo(1);
    }

    @Test
    void answersARequestThatIsSentAgainAsTheFirstTime() {
        var request = newFamily(new Visit(at("Ms Rivera", "16:00"), "", ""), new Visit(at("Mr Chen", "16:30"), "", ""));

        assertThat(visits.book(request)).isEqualTo(visits.book(request));

        assertThat(count("registration")).isEqualTo(2);
        assertThat(count("outbox_message")).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnUnknownCode() {
        var unknown = RegistrationCode.fresh();

        assertThat(visits.ofFamily(unknown)).isEmpty();
        assertThat(visits.held(unknown)).isEmpty();
        assertThat(visits.book(knownFamily(unknown, new Visit(at("Ms Rivera", "16:00"), "", ""))))
                .isEqualTo(new VisitsOutcome.Refused(Refusal.UNKNOWN));
        assertThat(List.of(count("registration"))).containsExactly(0);
    }
}
