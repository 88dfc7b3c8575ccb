package org.homeroom.interpreting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.JobReader.Occasion;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which interpreters are needed at one's own school, who is booked, and who could be. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class Interpreting {

    private static final Comparator<Job> OPEN_FIRST = Comparator.comparing(
                    (Job job) -> !job.state().isOpen())
            .thenComparing(job -> job.state() == JobState.CANCELLED)
            .thenComparing(job -> job.slot().start())
            .thenComparing(
                    Comparator.comparing((Job job) -> job.families().size()).reversed())
            .thenComparing(job -> job.key().language().code());

    private final JobReader reader;
    private final EventAdministration events;
    private final InterpreterRepository interpreters;
    private final BookingRepository bookings;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Clock clock;

    Interpreting(
            JobReader reader,
            EventAdministration events,
            InterpreterRepository interpreters,
            BookingRepository bookings,
            SchoolService schools,
            CurrentStaff staff,
            Clock clock) {
        this.reader = reader;
        this.events = events;
        this.interpreters = interpreters;
        this.bookings = bookings;
        this.schools = schools;
        this.staff = staff;
        this.clock = clock;
    }

    /** The week that has this day, from the day on which weeks begin where the school is. */
    public Board board(LocalDate day) {
        var school = school();
        var first = new SchoolWeek(school.region()).firstDay(day);
        var from = first.atStartOfDay(school.zone()).toInstant();
        var to = first.plusWeeks(1).atStartOfDay(school.zone()).toInstant();
        Predicate<SlotSummary> inWeek =
                slot -> !slot.start().isBefore(from) && slot.start().isBefore(to);
        var all = events.list().stream()
                .filter(event -> event.state() != EventState.DRAFT)
                .filter(event -> event.slots().stream().anyMatch(inWeek))
                .toList();
        var jobs = reader.jobs(occasions(all));
        return new Board(
                first,
                jobs.stream()
                        .filter(job -> inWeek.test(job.slot()))
                        .filter(job -> job.state() != JobState.CANCELLED
                                || !job.bookings().isEmpty())
                        .sorted(OPEN_FIRST)
                        .toList(),
                Gatherings.of(jobs, clock.instant()));
    }

    /** Empty when nobody asks for it at this school and nobody ever did anything about it. */
    public Optional<Job> find(JobKey key) {
        return events.findOfSlot(key.slot()).flatMap(event -> reader.find(key));
    }

    /** Who could do these jobs, the best first. */
    public Map<JobKey, List<Suggestion>> suggestions(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return Map.of();
        }
        var from = jobs.stream()
                .map(job -> job.slot().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var to = jobs.stream()
                .map(job -> job.slot().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var school = staff.get().school().value();
        var suggestions = new Suggestions(
                interpreters.findBySchoolId(school).stream()
                        .map(InterpreterEntity::snapshot)
                        .toList(),
                bookings.findLive(school, from, to).stream()
                        .map(BookingEntity::snapshot)
                        .toList());
        return jobs.stream().collect(Collectors.toMap(Job::key, suggestions::to));
    }

    /** The languages that are asked for at a slot, what is open first; none for a slot of another school. */
    public List<Job> of(SlotId slot) {
        return events.findOfSlot(slot).flatMap(event -> Occasion.of(event, slot)).stream()
                .flatMap(occasion -> reader.jobs(List.of(occasion)).stream())
                .sorted(OPEN_FIRST)
                .toList();
    }

    public LocalDate today() {
        return school().dayOf(clock.instant());
    }

    private School school() {
        return schools.get(staff.get().school());
    }

    private static List<Occasion> occasions(List<EventSummary> events) {
        return events.stream()
                .flatMap(event -> event.slots().stream().map(slot -> new Occasion(event, slot)))
                .toList();
    }
}
