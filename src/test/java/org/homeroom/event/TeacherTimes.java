package org.homeroom.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeroom.account.Staff;
import org.homeroom.school.PlaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appointments for tests, written as the application writes them but without anyone signed in. */
@Component
@Transactional
public class TeacherTimes {

    private final SchoolYear year;
    private final EventRepository events;
    private final TimeSlotRepository slots;
    private final Hosts hosts;

    TeacherTimes(SchoolYear year, EventRepository events, TimeSlotRepository slots, Hosts hosts) {
        this.year = year;
        this.events = events;
        this.slots = slots;
        this.hosts = hosts;
    }

    /** So many appointments of a quarter of an hour from four in the afternoon, in ten days, in a room of the host's own. */
    public List<SlotId> of(String host, EventId event, int count) {
        return of(Hosts.Person.named(host), event, count, year.library());
    }

    /** The same for somebody who has an account. */
    public List<SlotId> of(Staff host, EventId event, int count) {
        var person = new Hosts.Person(
                host.name(), host.id().value(), host.id().value().toString());
        return of(person, event, count, year.library());
    }

    private List<SlotId> of(Hosts.Person person, EventId event, int count, PlaceId room) {
        var found = events.findById(event.value()).orElseThrow();
        var host = hosts.lock(found.school(), person).id();
        var four = LocalDate.now(SchoolYear.ZONE).plusDays(10).atTime(LocalTime.of(16, 0));
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var start = four.plusMinutes(15L * number)
                            .atZone(SchoolYear.ZONE)
                            .toInstant();
                    var details = new SlotDetails(
                            start,
                            start.plus(Duration.ofMinutes(15)),
                            Deadlines.at(start),
                            room,
                            null,
                            Set.of("en"),
                            Set.of(),
                            1,
                            Map.of());
                    return slots.save(new TimeSlot(found, details, host)).id();
                })
                .toList();
    }
}
