package org.homeroom.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.homeroom.language.LocalizedText;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolId;

/** A time slot for tests, as anyone sees it: 90 minutes in the library, in New York, until one says otherwise. */
public final class ExampleSlot {

    private LocalDateTime start = LocalDateTime.of(2026, 10, 13, 18, 0);
    private ZoneId zone = ZoneId.of("America/New_York");
    private boolean online;
    private int capacity = 20;
    private int taken;
    private SlotState state = SlotState.SCHEDULED;
    private Set<String> spoken = Set.of("en");
    private Set<String> interpreters = Set.of();
    private final Map<AgeBand, ChildcarePlaces> childcare = new TreeMap<>();

    public static ExampleSlot slot() {
        return new ExampleSlot();
    }

    public static ExampleSlot at(String localDateTime) {
        var slot = new ExampleSlot();
        slot.start = LocalDateTime.parse(localDateTime);
        return slot;
    }

    public ExampleSlot in(String zone) {
        this.zone = ZoneId.of(zone);
        return this;
    }

    public ExampleSlot online() {
        online = true;
        return this;
    }

    public ExampleSlot places(int capacity, int taken) {
        this.capacity = capacity;
        this.taken = taken;
        return this;
    }

    public ExampleSlot cancelled() {
        state = SlotState.CANCELLED;
        return this;
    }

    public ExampleSlot spoken(String... codes) {
        spoken = Set.of(codes);
        return this;
    }

    public ExampleSlot interpreters(String... codes) {
        interpreters = Set.of(codes);
        return this;
    }

    public ExampleSlot childcare(AgeBand band, int places) {
        childcare.put(band, ChildcarePlaces.of(band, places, 0));
        return this;
    }

    public SlotSummary build() {
        var begins = start.atZone(zone).toInstant();
        var place = online ? null : library();
        return new SlotSummary(
                new SlotId(UUID.randomUUID()),
                new EventId(UUID.randomUUID()),
                new SchoolId(UUID.randomUUID()),
                zone,
                state,
                new SlotDetails(
                        begins,
                        begins.plus(Duration.ofMinutes(90)),
                        Deadlines.at(begins),
                        place == null ? null : place.id(),
                        online ? "https://meet.example/room" : null,
                        spoken,
                        interpreters,
                        capacity,
                        Map.of()),
                place,
                taken,
                new TreeMap<>(childcare),
                false,
                1);
    }

    private static Place library() {
        return new Place(
                new PlaceId(UUID.randomUUID()), LocalizedText.of(Locale.ENGLISH, "School library"), true, false);
    }
}
