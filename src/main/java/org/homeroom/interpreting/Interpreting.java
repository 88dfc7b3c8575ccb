package org.homeroom.interpreting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
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

    /** The week that has this day, from the day on which weeks begin where the school is; a series with any date in it. */
    public Board board(LocalDate day) {
        var school = school();
        var first = new SchoolWeek(school.region()).firstDay(day);
        var from = first.atStartOfDay(school.zone()).toInstant();
        var to = first.plusWeeks(1).atStartOfDay(school.zone()).toInstant();
        Function<SlotSummary, Optional<Instant>> inWeek = slot -> slot.sessions().stream()
                .map(SlotSession::start)
                .filter(start -> !start.isBefore(from) && start.isBefore(to))
                .findFirst();
        var all = events.list().stream()
                .filter(event -> event.state() != EventState.DRAFT)
                .filter(event -> event.slots().stream()
                        .anyMatch(slot -> inWeek.apply(slot).isPresent()))
                .toList();
        var jobs = reader.jobs(occasions(all));
        return new Board(
                first,
                jobs.stream()
                        .filter(job -> inWeek.apply(job.slot()).isPresent())
                        .filter(job -> job.state() != JobState.CANCELLED
                                || !job.bookings().isEmpty())
                        .sorted(openFirst(job -> inWeek.apply(job.slot()).orElseThrow()))
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
                .map(job -> job.slot().details().lastEnd())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var school = staff.get().school().value();
        var taken = bookings.findAtSchool(school, from, to).stream()
                .map(BookingEntity::snapshot)
                .toList();
        var dates = events
                .slots(taken.stream()
                        .map(booking -> booking.job().slot())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(SlotSummary::id, SlotSummary::sessions));
        var suggestions = new Suggestions(
                interpreters.findBySchoolId(school).stream()
                        .map(InterpreterEntity::snapshot)
                        .toList(),
                taken,
                dates,
                clock.instant());
        return jobs.stream().collect(Collectors.toMap(Job::key, suggestions::to));
    }

    /** The languages that are asked for at a slot, what is open first; none for a slot of another school. */
    public List<Job> of(SlotId slot) {
        return events.findOfSlot(slot).flatMap(event -> Occasion.of(event, slot)).stream()
                .flatMap(occasion -> reader.jobs(List.of(occasion)).stream())
                .sorted(openFirst(job -> job.slot().start()))
                .toList();
    }

    public LocalDate today() {
        return school().dayOf(clock.instant());
    }

    private static Comparator<Job> openFirst(Function<Job, Instant> time) {
        return Comparator.comparing((Job job) -> !job.state().isOpen())
                .thenComparing(job -> job.state() == JobState.CANCELLED)
                .thenComparing(time)
                .thenComparing(
                        Comparator.comparing((Job job) -> job.families().size()).reversed())
                .thenComparing(job -> job.key().language().code());
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
