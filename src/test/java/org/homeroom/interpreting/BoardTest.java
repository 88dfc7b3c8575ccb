package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardTest extends InterpretedEvening {

    @Autowired
    private LeadTimeSettings leadTimes;

    @Autowired
    private EventAdministration events;

    @Test
    void showsEveryLanguageOfTheWeekThoseNobodyIsFoundForFirst() {
        family(slot, "eng");
        family(slot, "amh");
        family(slot, "amh");
        family(slotAt(year.inDays(21)), "ukr");
        book(slot, interpreter("Selam", "amh"));
        family(slot, "tir");

        var board = board(slot);

        assertThat(board.jobs())
                .extracting(job -> job.key().language().code())
                .startsWith("tir")
                .hasSize(3);
        assertThat(states(board)).containsExactlyInAnyOrder(JobState.REQUESTED, JobState.ASSIGNED, JobState.SPOKEN);
        assertThat(board.open()).isEqualTo(1);
        var amharic = job(slot);
        assertThat(amharic.families()).hasSize(2);
        assertThat(amharic.listeners()).isEqualTo(4);
        assertThat(board.firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(interpreting.board(board.nextWeek()).jobs()).isEmpty();
    }

    @Test
    void takesTwoNamesOfOneWrittenLanguageForOne() {
        family(slot, "cmn");
        family(slot, "zho");

        assertThat(board(slot).jobs())
                .singleElement()
                .satisfies(job -> assertThat(job.families()).hasSize(2));
    }

    @Test
    void countsTheDaysThatInterpretersNeed() {
        family(slot, "amh");
        var day = job(slot).slot().start().atZone(SchoolYear.ZONE).toLocalDate();
        assertThat(job(slot).lead()).isEqualTo(new Lead(day.minusDays(5), false));

        leadTimes.change(new LeadTimes(14, 28, 48));
        assertThat(job(slot).lead()).isEqualTo(new Lead(day.minusDays(14), true));
    }

    @Test
    void suggestsWhoSpeaksItWorksThenAndIsFreeTheQualifiedFirst() {
        family(slot, "amh");
        var weekday = weekday(slot);
        var evening = Set.of(WorkingHours.of(weekday, LocalTime.of(17, 0), LocalTime.of(21, 0)));
        var morning = Set.of(WorkingHours.of(weekday, LocalTime.of(8, 0), LocalTime.of(12, 0)));
        interpreters.add(details("Beginner", false, "amh"));
        interpreters.add(with(details("Selam", true, "amh"), Set.of(Way.IN_PERSON), evening));
        interpreters.add(with(details("Caller", true, "amh"), Set.of(Way.PHONE), Set.of()));
        interpreters.add(with(details("Morning", true, "amh"), Set.of(Way.IN_PERSON), morning));
        interpreters.retire(interpreter("Retired", "amh"));
        interpreter("Other", "tir");
        var elsewhere = slotAt(year.inDays(7).plus(Duration.ofMinutes(30)));
        book(elsewhere, interpreter("Busy", "amh"));

        var suggested = interpreting.suggestions(List.of(job(slot))).get(amharic(slot));

        assertThat(suggested)
                .extracting(each -> each.interpreter().name())
                .containsExactly("Selam", "Beginner", "Caller");
        assertThat(suggested).extracting(Suggestion::way).containsExactly(Way.IN_PERSON, Way.IN_PERSON, Way.PHONE);
    }

    @Test
    void suggestsToBringFamiliesOfOneLanguageTogether() {
        var later = slotAt(year.inDays(8));
        family(slot, "amh");
        family(later, "amh");
        family(later, "amh");
        family(later, "ukr");
        registrations.register(Requests.to(slot)
                .adult("Marta", "am")
                .interpreter("amh")
                .childInCare("Liya", 4)
                .build());

        assertThat(board(slot).gatherings()).singleElement().satisfies(gathering -> {
            assertThat(gathering.language()).isEqualTo(AMHARIC);
            assertThat(gathering.to().id()).isEqualTo(later);
            assertThat(gathering.others()).extracting(other -> other.id()).containsExactly(slot);
            assertThat(gathering.families()).isEqualTo(1);
        });
    }

    @Test
    void suggestsNoMoveToWhereThereIsNoRoom() {
        var later = year.slot(event, year.plan(year.inDays(8), 4, Map.of()));
        family(slot, "amh");
        family(later, "amh");
        family(later, "amh");

        assertThat(board(slot).gatherings()).isEmpty();
    }

    @Test
    void tellsHowFarEachLanguageOfASlotIs() {
        family(slot, "amh");
        family(slot, "eng");
        assigning.confirm(book(slot, interpreter("Selam", "amh")));

        assertThat(interpreting.of(slot))
                .extracting(job -> job.key().language(), Job::state)
                .containsExactlyInAnyOrder(
                        tuple(AMHARIC, JobState.CONFIRMED),
                        tuple(new InterpretedLanguage("eng", false), JobState.SPOKEN));
    }

    @Test
    void takesNobodyForBookedBecauseTheEventAnnouncesAnInterpreter() {
        var spanish = new JobKey(slot, new InterpretedLanguage("spa", false));
        family(slot, "spa");

        assertThat(interpreting.find(spanish).orElseThrow().state()).isEqualTo(JobState.REQUESTED);
        assertThat(interpreting.find(spanish).orElseThrow().progress().isAnnounced())
                .isTrue();
        assertThat(board(slot).open()).isEqualTo(1);
    }

    private Board board(SlotId at) {
        Instant start = events.findOfSlot(at).orElseThrow().slots().stream()
                .filter(each -> each.id().equals(at))
                .findFirst()
                .orElseThrow()
                .start();
        return interpreting.board(start.atZone(SchoolYear.ZONE).toLocalDate());
    }

    private static List<JobState> states(Board board) {
        return board.jobs().stream().map(Job::state).toList();
    }
}
