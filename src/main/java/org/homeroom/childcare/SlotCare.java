package org.homeroom.childcare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.registration.ChildcareDemand;
import org.jspecify.annotations.Nullable;

/**
 * How the children of a slot are cared for: what its rooms and carers give, and what families ask.
 *
 * @param staffed whether places follow from rooms and carers; else staff typed them in, and rooms only stand for that
 * @param rooms the youngest first
 * @param roomless children who hold or await a place though no room takes their age
 */
public record SlotCare(boolean staffed, List<Room> rooms, SortedMap<AgeBand, Integer> roomless) {

    /** With fewer adults nobody's child is taken. */
    public static final int ADULTS_LEAST = 2;

    public static final SlotCare NONE = new SlotCare(false, List.of(), new TreeMap<>());

    /**
     * @param id null for one that was only typed in
     * @param roomFor how many it holds however many carers there are
     * @param perCarer most children for each carer, by the youngest age it takes
     * @param held children who have been promised a place
     * @param waiting children who would take one
     */
    public record Room(
            @Nullable RoomId id,
            String name,
            int fromAge,
            int toAge,
            int roomFor,
            int perCarer,
            List<CarerSummary> carers,
            int places,
            int held,
            int waiting) {

        public Optional<RoomId> planned() {
            return Optional.ofNullable(id);
        }

        public int left() {
            return Math.max(0, places - held);
        }

        /** Children promised a place that there is not. */
        public int over() {
            return Math.max(0, held - places);
        }

        /** Carers it takes for all who hold or await a place, as far as the room holds them; one in any case. */
        public int carersNeeded() {
            int children = Math.max(1, Math.min(held + waiting, roomFor));
            return (children + perCarer - 1) / perCarer;
        }

        public int carersMissing() {
            return Math.max(0, carersNeeded() - carers.size());
        }

        public boolean takes(AgeBand band) {
            return fromAge <= band.youngest() && band.youngest() <= toAge;
        }
    }

    /** A room and who cares in it, before places are reckoned. */
    record Staffed(CareRoom room, List<CarerSummary> carers) {}

    static SlotCare of(List<Staffed> planned, Ratios ratios, ChildcareDemand demand) {
        int adults = planned.stream().mapToInt(each -> each.carers().size()).sum();
        var rooms = planned.stream()
                .map(each -> {
                    var room = each.room();
                    int perCarer = ratios.mostPerCarer(room.fromAge());
                    int cared = adults < ADULTS_LEAST ? 0 : each.carers().size() * perCarer;
                    return new Room(
                            room.id(),
                            room.name(),
                            room.fromAge(),
                            room.toAge(),
                            room.roomFor(),
                            perCarer,
                            each.carers(),
                            Math.min(room.roomFor(), cared),
                            within(room.fromAge(), room.toAge(), demand.held()),
                            within(room.fromAge(), room.toAge(), demand.waiting()));
                })
                .toList();
        return new SlotCare(true, rooms, roomless(rooms, demand));
    }

    static SlotCare typed(List<ChildcarePlaces> typed, Ratios ratios, ChildcareDemand demand) {
        var rooms = typed.stream()
                .map(room -> new Room(
                        null,
                        "",
                        room.fromAge(),
                        room.toAge(),
                        room.places(),
                        ratios.mostPerCarer(room.fromAge()),
                        List.of(),
                        room.places(),
                        within(room.fromAge(), room.toAge(), demand.held()),
                        within(room.fromAge(), room.toAge(), demand.waiting())))
                .toList();
        return new SlotCare(false, rooms, roomless(rooms, demand));
    }

    public int adults() {
        return rooms.stream().mapToInt(room -> room.carers().size()).sum();
    }

    public int places() {
        return rooms.stream().mapToInt(Room::places).sum();
    }

    public boolean hasTooFewAdults() {
        return staffed && !rooms.isEmpty() && adults() < ADULTS_LEAST;
    }

    /** What stands against caring for all who hold or await a place. None for what was only typed in. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        roomless.forEach((band, children) -> gaps.add(new Gap.NoRoom(band, children)));
        if (staffed) {
            rooms.stream()
                    .filter(room -> room.over() > 0)
                    .map(Gap.TooManyPromised::new)
                    .forEach(gaps::add);
            rooms.stream()
                    .filter(room -> room.carersMissing() > 0)
                    .map(Gap.CarersMissing::new)
                    .forEach(gaps::add);
            int coming = adults() + rooms.stream().mapToInt(Room::carersMissing).sum();
            if (!rooms.isEmpty() && coming < ADULTS_LEAST) {
                gaps.add(new Gap.SecondAdultMissing());
            }
        }
        return gaps;
    }

    /** What has to be seen to, before the event. */
    public sealed interface Gap {

        /** Nobody may take these children, whom families asked for. */
        record NoRoom(AgeBand band, int children) implements Gap {}

        /** More children were promised a place than there are now. */
        record TooManyPromised(Room room) implements Gap {}

        record CarersMissing(Room room) implements Gap {}

        /** One adult alone would do for the children, but is never alone with them. */
        record SecondAdultMissing() implements Gap {}
    }

    private static int within(int fromAge, int toAge, Map<AgeBand, Integer> children) {
        return children.entrySet().stream()
                .filter(band ->
                        fromAge <= band.getKey().youngest() && band.getKey().youngest() <= toAge)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static SortedMap<AgeBand, Integer> roomless(List<Room> rooms, ChildcareDemand demand) {
        var roomless = new TreeMap<AgeBand, Integer>(demand.held());
        demand.waiting().forEach((band, children) -> roomless.merge(band, children, Integer::sum));
        roomless.keySet().removeIf(band -> rooms.stream().anyMatch(room -> room.takes(band)));
        return roomless;
    }
}
