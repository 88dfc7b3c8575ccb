package org.homeroom.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeroom.event.Deadlines;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventDetails;
import org.homeroom.event.EventId;
import org.homeroom.event.Grades;
import org.homeroom.event.NewEvent;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.event.TextInput;
import org.homeroom.event.TextOrigin;
import org.homeroom.school.NewPlace;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the demo's events as an administrator would: every text, every slot. */
@Component
@Profile("demo")
class DemoEvents {

    private final EventAdministration events;
    private final SchoolService schools;

    DemoEvents(EventAdministration events, SchoolService schools) {
        this.events = events;
        this.schools = schools;
    }

    /** What was made: the one slot that starts soon, all events by their slugs, all places by their keys. */
    record Made(SlotId today, Map<String, EventId> events, Map<String, PlaceId> places) {}

    Made create(DemoContent content, SchoolId school, DemoCalendar calendar) {
        var places = places(content, school);
        var made = new LinkedHashMap<String, EventId>();
        content.events().forEach(event -> made.put(event.slug(), create(content, event, places, calendar)));
        var today = content.school().today();
        var slot = details(today.event(), today.slot(), calendar.soon(), places);
        var soon = events.schedule(Objects.requireNonNull(made.get(today.event())), slot, 1)
                .getFirst();
        return new Made(soon, made, places);
    }

    private Map<String, PlaceId> places(DemoContent content, SchoolId school) {
        var places = new LinkedHashMap<String, PlaceId>();
        content.school()
                .places()
                .forEach((key, room) -> places.put(
                        key,
                        schools.addPlace(
                                school, new NewPlace(content.placeName(key), room.stepFree(), room.hearingLoop()))));
        return places;
    }

    private EventId create(
            DemoContent content, DemoContent.Event event, Map<String, PlaceId> places, DemoCalendar calendar) {
        var grades = event.grades() == null ? Grades.ALL : event.grades();
        var details = new EventDetails(event.kind(), event.topics(), grades, event.presenter());
        var id = events.create(new NewEvent(details, Locale.ENGLISH, words(content, event, Locale.ENGLISH)));
        content.texts().keySet().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .forEach(language -> events.write(id, language, words(content, event, language)));
        event.slots()
                .forEach(slot -> events.schedule(
                        id,
                        series(details(event.slug(), slot, calendar.start(slot), places), slot.weeks(), calendar),
                        1));
        if (!event.slug().equals(content.school().draft()) && !event.slots().isEmpty()) {
            events.publish(id);
        }
        return id;
    }

    private static SlotDetails series(SlotDetails first, @Nullable Integer weeks, DemoCalendar calendar) {
        return first.followedBy(IntStream.range(1, weeks == null ? 1 : weeks)
                .mapToObj(week -> new SlotSession(
                        calendar.weeksLater(first.start(), week), calendar.weeksLater(first.end(), week)))
                .toList());
    }

    private static TextInput words(DemoContent content, DemoContent.Event event, Locale language) {
        var text = content.text(event.slug(), language);
        return new TextInput(text.title(), text.summary(), text.description().strip(), TextOrigin.PERSON);
    }

    private static SlotDetails details(
            String event, DemoContent.Slot slot, Instant start, Map<String, PlaceId> places) {
        return new SlotDetails(
                start,
                start.plusSeconds(slot.minutes() * 60L),
                Deadlines.at(start),
                slot.place() == null ? null : places.get(slot.place()),
                slot.place() == null ? "https://meet.example.org/" + event : null,
                slot.spoken(),
                slot.interpreters() == null ? Set.of() : slot.interpreters(),
                slot.capacity(),
                slot.childcare() == null ? Map.of() : slot.childcare());
    }
}
