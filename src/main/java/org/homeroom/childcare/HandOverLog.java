package org.homeroom.childcare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homeroom.childcare.CareEvening.Stay;
import org.homeroom.childcare.HandOverRepository.Named;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who brought and fetched whom on one date of a slot, and how its rooms stand.
 *
 * @param session the date’s number, from 1
 * @param lines by when a child came
 */
public record HandOverLog(int session, List<RoomState> rooms, List<Line> lines) {

    /**
     * A room in which something happened.
     *
     * @param carers as somebody there said; else empty
     * @param most how many children those carers may have, by the youngest of them
     * @param closedAt since when nobody comes any more; else empty
     */
    public record RoomState(
            RoomsThere.Room room, int inside, OptionalInt carers, int most, Optional<Instant> closedAt) {

        public boolean hasTooFewCarers() {
            return carers.isPresent() && inside > most;
        }
    }

    /**
     * That a child was in a room, or was said to have been fetched once more.
     *
     * @param in null where nobody said that it came, or that it came again
     * @param out null while it is in
     */
    public record Line(
            String child,
            RoomsThere.Room room,
            @Nullable Moment in,
            @Nullable Fetched out) {

        /** Whether somebody has to look into it. */
        public boolean isOdd() {
            return isSecond() || out != null && out.note() != null;
        }

        /** Fetched though it had been fetched, or had never come. */
        public boolean isSecond() {
            return in == null;
        }

        public boolean isInside() {
            return out == null;
        }
    }

    /**
     * @param fact by which the child may be fetched
     * @param by the phone that wrote it down
     */
    public record Moment(UUID fact, Instant at, String by) {}

    /**
     * @param by the phone that wrote it down, or who of staff
     * @param name with whom, where it was not the code alone that was shown
     * @param reason why there was no code, or how staff know
     * @param note what was wrong about it; else null
     */
    public record Fetched(
            UUID fact,
            Instant at,
            String by,
            HandOverWay how,
            Optional<String> name,
            Optional<String> reason,
            @Nullable HandOverNote note) {

        static Fetched of(HandOver out) {
            var going = out.going();
            return new Fetched(
                    out.fact(),
                    out.at(),
                    out.teller().name(),
                    going.how(),
                    Optional.ofNullable(going.adultName()),
                    Optional.ofNullable(going.reason()),
                    going.note());
        }

        public boolean isByStaff() {
            return how == HandOverWay.STAFF;
        }
    }

    static HandOverLog of(
            int session,
            CareEvening evening,
            Map<RoomId, RoomsThere.Room> rooms,
            Map<PersonId, Named> children,
            Ratios ratios) {
        var lines = new ArrayList<Line>();
        evening.stays()
                .values()
                .forEach(ofChild -> ofChild.forEach(stay -> lines.addAll(lines(stay, rooms, children))));
        lines.sort(Comparator.comparing(HandOverLog::time));
        var carers = evening.carers();
        var states = rooms.values().stream()
                .filter(room ->
                        evening.live().stream().anyMatch(fact -> fact.room().equals(room.id())))
                .sorted(Comparator.comparingInt(RoomsThere.Room::fromAge))
                .map(room -> state(room, evening, Optional.ofNullable(carers.get(room.id())), children, ratios))
                .toList();
        return new HandOverLog(session, states, lines);
    }

    private static RoomState state(
            RoomsThere.Room room,
            CareEvening evening,
            Optional<Integer> carers,
            Map<PersonId, Named> children,
            Ratios ratios) {
        var inside = evening.in(room.id()).stream().filter(Stay::isInside).toList();
        int youngest = inside.stream()
                .map(stay -> Objects.requireNonNull(children.get(stay.child())).age())
                .mapToInt(age -> age < 0 ? room.fromAge() : age)
                .min()
                .orElse(room.fromAge());
        return new RoomState(
                room,
                inside.size(),
                carers.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                carers.orElse(0) * ratios.mostPerCarer(youngest),
                evening.closed(room.id()));
    }

    private static List<Line> lines(Stay stay, Map<RoomId, RoomsThere.Room> rooms, Map<PersonId, Named> children) {
        var child = Objects.requireNonNull(children.get(stay.child())).name();
        var lines = new ArrayList<Line>();
        stay.in()
                .ifPresent(in -> lines.add(new Line(
                        child,
                        Objects.requireNonNull(rooms.get(in.room())),
                        new Moment(
                                in.fact(),
                                stay.since(),
                                stay.ins().getFirst().teller().name()),
                        stay.end().map(Fetched::of).orElse(null))));
        stay.again()
                .forEach(out -> lines.add(
                        new Line(child, Objects.requireNonNull(rooms.get(out.room())), null, Fetched.of(out))));
        return lines;
    }

    private static Instant time(Line line) {
        return line.in() == null
                ? Objects.requireNonNull(line.out()).at()
                : line.in().at();
    }
}
