package org.homeroom.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.StaffMember;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.homeroom.school.Settings;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the appointments of an appointment day, many at once. A host is never at two appointments at a time, whoever
 * makes them at the same moment: the host's row is locked before anyone looks. What the database gave up for another's
 * sake is tried again.
 */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AppointmentDays {

    public static final int MOST_AT_ONCE = 600;

    private final EventRepository events;
    private final TimeSlotRepository slots;
    private final Hosts hosts;
    private final OwnPlaces places;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Audit audit;

    AppointmentDays(
            EventRepository events,
            TimeSlotRepository slots,
            Hosts hosts,
            OwnPlaces places,
            SchoolService schools,
            CurrentStaff staff,
            Audit audit) {
        this.events = events;
        this.slots = slots;
        this.hosts = hosts;
        this.places = places;
        this.schools = schools;
        this.staff = staff;
        this.audit = audit;
    }

    /** The staff of the school who can be met, by name. */
    @Transactional(readOnly = true)
    public List<StaffMember> staff() {
        return hosts.staff();
    }

    /** How long families are thought to walk from one room to another. */
    @Transactional(readOnly = true)
    public Duration walking() {
        return schools.settings(staff.get().school()).walking();
    }

    public void walk(Duration time) {
        var school = staff.get().school();
        if (!schools.settings(school).walking().equals(time)) {
            schools.decide(school, new Settings(time));
            audit.record("school.walking", school.value().toString(), String.valueOf(time.toMinutes()));
        }
    }

    /** What would be made, run by run, and what stands in the way. Nothing is made. */
    @Transactional(readOnly = true)
    public List<Generation.Offered> preview(List<AppointmentRun> runs) {
        var school = staff.get().school();
        var people = people(runs);
        var known = new HashMap<Hosts.Person, HostId>();
        people.forEach(person -> hosts.find(school, person).ifPresent(host -> known.put(person, host)));
        return offered(school, runs, people, known);
    }

    /**
     * Makes all of it, or nothing when a host would be at two places at once, or the event has been cancelled.
     *
     * @throws java.util.NoSuchElementException for an event, a place or an account of another school
     * @throws IllegalArgumentException for more than {@link #MOST_AT_ONCE}
     */
    public Generation generate(EventId id, List<AppointmentRun> runs) {
        var school = staff.get().school();
        var event = events.lock(id.value(), school.value()).orElseThrow();
        if (event.state() == EventState.CANCELLED) {
            return new Generation.Cancelled();
        }
        places.check(school, runs.stream().map(AppointmentRun::place).toList());
        mustNotBeTooMany(runs, schools.get(school).zone());
        var people = people(runs);
        var locked = new HashMap<Hosts.Person, HostId>();
        people.stream()
                .distinct()
                .sorted(Comparator.comparing(Hosts.Person::identity)) // rows in one order: no deadlock
                .forEach(person -> locked.put(person, hosts.lock(school, person).id()));
        var offered = offered(school, runs, people, locked);
        if (offered.stream().anyMatch(run -> !run.clashes().isEmpty())) {
            return new Generation.Busy(offered);
        }
        int made = 0;
        for (int run = 0; run < runs.size(); run++) {
            for (var stay : offered.get(run).stays()) {
                slots.save(new TimeSlot(
                        event, details(runs.get(run), stay), Objects.requireNonNull(locked.get(people.get(run)))));
                made++;
            }
        }
        audit.record("slot.generate", event.slug(), String.valueOf(made));
        return new Generation.Made(made);
    }

    private static void mustNotBeTooMany(List<AppointmentRun> runs, ZoneId zone) {
        if (runs.stream().mapToInt(run -> run.stays(zone).size()).sum() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " appointments at once");
        }
    }

    private List<Hosts.Person> people(List<AppointmentRun> runs) {
        return hosts.people(runs.stream().map(AppointmentRun::host).toList());
    }

    private List<Generation.Offered> offered(
            SchoolId school, List<AppointmentRun> runs, List<Hosts.Person> people, Map<Hosts.Person, HostId> known) {
        var zone = schools.get(school).zone();
        var stays = runs.stream().map(run -> run.stays(zone)).toList();
        return IntStream.range(0, runs.size())
                .mapToObj(run -> {
                    var person = people.get(run);
                    var others = new ArrayList<Stay>();
                    for (int other = 0; other < runs.size(); other++) {
                        if (other != run && people.get(other).equals(person)) {
                            others.addAll(stays.get(other));
                        }
                    }
                    var host = known.get(person);
                    if (host != null && !stays.get(run).isEmpty()) {
                        others.addAll(held(host, stays.get(run)));
                    }
                    return new Generation.Offered(person.name(), stays.get(run), clashes(stays.get(run), others));
                })
                .toList();
    }

    private List<Stay> held(HostId host, List<Stay> around) {
        Instant from = around.getFirst().start();
        Instant to = around.getLast().end();
        return slots.findOfHost(host.value(), from, to).stream()
                .map(TimeSlot::details)
                .map(slot -> new Stay(slot.start(), slot.end(), slot.place()))
                .toList();
    }

    private static List<Stay> clashes(List<Stay> stays, List<Stay> others) {
        return stays.stream()
                .filter(stay -> others.stream().anyMatch(stay::overlaps))
                .toList();
    }

    private static SlotDetails details(AppointmentRun run, Stay stay) {
        return new SlotDetails(
                stay.start(),
                stay.end(),
                Deadlines.at(stay.start()),
                run.place(),
                run.onlineLink(),
                run.spoken(),
                run.interpreters(),
                1,
                Map.of());
    }
}
