package org.homeroom.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeroom.language.LocalizedText;
import org.homeroom.school.NewPlace;
import org.homeroom.school.NewSchool;
import org.homeroom.school.PlaceId;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schools, events and slots for tests, written as the application writes them but without anyone signed in. */
@Component
@Transactional
public class SchoolYear {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final SchoolService schools;
    private final EventRepository events;
    private final TimeSlotRepository slots;
    private final SlotPlaces places;
    private final Clock clock;

    SchoolYear(
            SchoolService schools, EventRepository events, TimeSlotRepository slots, SlotPlaces places, Clock clock) {
        this.schools = schools;
        this.events = events;
        this.slots = slots;
        this.places = places;
        this.clock = clock;
    }

    public School school() {
        return schools.first().orElseGet(() -> school("maple-street", "Maple Street School"));
    }

    public School school(String slug, String name) {
        var languages = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));
        return schools.get(schools.create(new NewSchool(
                slug,
                name,
                ZONE,
                "US",
                languages,
                Locale.ENGLISH,
                "#1f6f5c",
                "office@example.org",
                null,
                "1 Maple St")));
    }

    public PlaceId library() {
        var name = LocalizedText.of(Locale.ENGLISH, "School library").with(Locale.forLanguageTag("es"), "Biblioteca");
        return schools.addPlace(school().id(), new NewPlace(name, true, false));
    }

    /** A published workshop in English. */
    public EventId workshop(String title) {
        return workshop(school(), title, Map.of());
    }

    /** A published workshop in English and in what {@code more} has. */
    public EventId workshop(School school, String title, Map<Locale, TextInput> more) {
        var event = draft(school, title);
        more.forEach(event::write);
        event.publish();
        return events.save(event).id();
    }

    /** A published day on which families meet teachers one by one. */
    public EventId appointmentDay(String title) {
        var event = draft(school(), title);
        event.describe(new EventDetails(
                EventKind.APPOINTMENT_DAY, EnumSet.of(Topic.WORKING_WITH_SCHOOL), Grades.ALL, "The teachers"));
        event.publish();
        return events.save(event).id();
    }

    public EventId draft(String title) {
        return events.save(draft(school(), title)).id();
    }

    public static TextInput text(String title) {
        return new TextInput(title, "Why come: " + title, "What we do: " + title, TextOrigin.PERSON);
    }

    private Event draft(School school, String title) {
        var details = new EventDetails(EventKind.WORKSHOP, EnumSet.of(Topic.HOMEWORK), Grades.ALL, "Rosa Alvarez");
        return new Event(
                school.id(),
                Slugs.of(title, events::existsBySlug),
                details,
                Locale.ENGLISH,
                text(title),
                clock.instant());
    }

    /** A slot of 90 minutes a week from now, at six in the evening, in the library. */
    public SlotId slot(EventId event, int capacity) {
        return slot(event, plan(capacity, Map.of()));
    }

    public SlotId slot(EventId event, int capacity, Map<AgeBand, Integer> childcare) {
        return slot(event, plan(capacity, childcare));
    }

    public SlotId slot(EventId event, SlotDetails details) {
        return slots.save(new TimeSlot(events.findById(event.value()).orElseThrow(), details))
                .id();
    }

    public SlotDetails plan(int capacity, Map<AgeBand, Integer> childcare) {
        return plan(inDays(7), capacity, childcare);
    }

    public SlotDetails plan(Instant start, int capacity, Map<AgeBand, Integer> childcare) {
        var end = start.plus(Duration.ofMinutes(90));
        return new SlotDetails(
                start, end, Deadlines.at(start), library(), null, Set.of("en"), Set.of("es"), capacity, childcare);
    }

    /** Changes the source text, so that every translation is older than it. */
    public void rewrite(EventId event, TextInput text) {
        events.findById(event.value()).orElseThrow().write(Locale.ENGLISH, text);
    }

    /** Takes every place of it. */
    public void fill(SlotId slot) {
        places.takeSeats(
                slot, slots.findById(slot.value()).orElseThrow().details().capacity());
    }

    public void cancel(EventId event) {
        events.findById(event.value()).orElseThrow().cancel();
    }

    public void cancel(SlotId slot) {
        slots.findById(slot.value()).orElseThrow().cancel();
    }

    public Instant inDays(int days) {
        return clock.instant()
                .atZone(ZONE)
                .plusDays(days)
                .with(LocalTime.of(18, 0))
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant();
    }
}
