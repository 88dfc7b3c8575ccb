package org.homeroom.registration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeroom.event.AgeBand;
import org.jspecify.annotations.Nullable;

/** What shall become of registrations, in plain lists and without a database: what the real one is compared with. */
final class LineModel {

    static final class Slot {
        int capacity;
        final Map<AgeBand, Integer> care = new EnumMap<>(AgeBand.class);
        long lastRank;
    }

    static final class Child {
        @Nullable
        Instant waitingSince;
    }

    static final class Reg {
        final RegistrationCode code;
        int slot;
        RegistrationState state = RegistrationState.CONFIRMED;
        int adults;
        int seatedChildren;
        final Map<AgeBand, List<Child>> care = new EnumMap<>(AgeBand.class);
        boolean mayFollow;
        boolean waitsForBoth;
        long rank;
        boolean leftLine;

        @Nullable
        Instant offerUntil;

        @Nullable
        Instant releasesAt;

        @Nullable
        Instant cancelledAt;

        @Nullable
        Ending ending;

        @Nullable
        Reg companion;

        Reg(RegistrationCode code, int slot) {
            this.code = code;
            this.slot = slot;
        }

        int wanted(AgeBand band) {
            return care.getOrDefault(band, List.of()).size();
        }

        int held(AgeBand band) {
            return (int) care.getOrDefault(band, List.of()).stream()
                    .filter(child -> child.waitingSince == null)
                    .count();
        }

        int people() {
            return adults
                    + seatedChildren
                    + care.values().stream().mapToInt(List::size).sum();
        }

        int seats() {
            return people() - sum(this::held);
        }

        boolean holds() {
            return state.holdsPlaces() || releasesAt != null;
        }

        @Nullable
        Instant waitsForCareSince() {
            return care.values().stream()
                    .flatMap(List::stream)
                    .map(child -> child.waitingSince)
                    .filter(since -> since != null)
                    .min(naturalOrder())
                    .orElse(null);
        }
    }

    /** Places that somebody takes or that are there. */
    record Room(int seats, Map<AgeBand, Integer> care) {}

    enum Fit {
        YES,
        NO_SEATS,
        NO_CARE,
        BEHIND
    }

    final List<Slot> slots = new ArrayList<>();
    final List<Reg> regs = new ArrayList<>();
    PassingOver rule = PassingOver.SMALLER_MAY_PASS;
    private final Function<Instant, Instant> expiry;

    LineModel(Function<Instant, Instant> expiry) {
        this.expiry = expiry;
    }

    // what one sees

    int taken(int slot) {
        return on(slot).stream().filter(Reg::holds).mapToInt(Reg::seats).sum();
    }

    int careTaken(int slot, AgeBand band) {
        return on(slot).stream()
                .filter(Reg::holds)
                .mapToInt(reg -> reg.held(band))
                .sum();
    }

    List<Reg> line(int slot) {
        return on(slot).stream()
                .filter(reg -> reg.state == RegistrationState.WAITLISTED)
                .sorted(comparing(reg -> reg.rank))
                .toList();
    }

    private List<Reg> on(int slot) {
        return regs.stream().filter(reg -> reg.slot == slot).toList();
    }

    private Room room(int slot) {
        var left = new EnumMap<AgeBand, Integer>(AgeBand.class);
        slots.get(slot).care.forEach((band, places) -> left.put(band, places - careTaken(slot, band)));
        return new Room(slots.get(slot).capacity - taken(slot), left);
    }

    // who fits

    /** What it would take of this room. */
    private static Room share(Reg reg, Room room) {
        var care = new EnumMap<AgeBand, Integer>(AgeBand.class);
        for (var band : AgeBand.values()) {
            int there = Math.max(0, room.care.getOrDefault(band, 0));
            int some = reg.mayFollow ? Math.min(reg.wanted(band), there) : reg.wanted(band);
            if (some > 0) {
                care.put(band, some);
            }
        }
        return new Room(
                reg.people()
                        - care.values().stream().mapToInt(Integer::intValue).sum(),
                care);
    }

    private static Fit fit(Room wanted, int leastSeats, Room room) {
        if (leastSeats > 0 && leastSeats > room.seats) {
            return Fit.NO_SEATS;
        }
        boolean seats = wanted.seats <= 0 || wanted.seats <= room.seats;
        boolean care = wanted.care.entrySet().stream()
                .allMatch(band -> band.getValue() <= room.care.getOrDefault(band.getKey(), 0));
        return seats && care ? Fit.YES : Fit.NO_CARE;
    }

    private static Fit fit(Reg reg, Room room) {
        int least = reg.adults + reg.seatedChildren;
        return fit(share(reg, room), least, room);
    }

    private static Room without(Room room, Room taken) {
        var left = new EnumMap<AgeBand, Integer>(AgeBand.class);
        left.putAll(room.care);
        taken.care.forEach((band, n) -> left.merge(band, -n, Integer::sum));
        return new Room(room.seats - taken.seats, left);
    }

    /** The room after all who wait, or null where one of them holds up whoever comes behind. */
    private @Nullable Room behindTheLine(int slot, @Nullable Reg but) {
        var room = room(slot);
        for (var reg : line(slot)) {
            if (reg != but) {
                var fit = fit(reg, room);
                if (fit == Fit.YES) {
                    room = without(room, share(reg, room));
                } else if (fit == Fit.NO_SEATS && rule == PassingOver.STRICT_ORDER) {
                    return null;
                }
            }
        }
        return room;
    }

    // what happens

    /** @return null when it was refused, for want of childcare */
    Fit enrol(Reg reg, Instant now) {
        var behind = behindTheLine(reg.slot, null);
        var alone = fit(reg, room(reg.slot));
        var fit = alone == Fit.NO_SEATS ? Fit.NO_SEATS : behind == null ? Fit.BEHIND : fit(reg, behind);
        if (fit == Fit.YES) {
            settle(reg, share(reg, requireNonNull(behind)).care, now);
            regs.add(reg);
        }
        return fit;
    }

    void join(Reg reg) {
        reg.state = RegistrationState.WAITLISTED;
        reg.rank = ++slots.get(reg.slot).lastRank;
        reg.care.values().forEach(children -> children.forEach(child -> child.waitingSince = null));
        reg.ending = null;
        if (!regs.contains(reg)) {
            regs.add(reg);
        }
    }

    /** Parts it, if it can be: the rest is answered, and not yet known by its code. */
    @Nullable
    Reg part(Reg reg, List<Integer> order, Instant now, RegistrationCode restCode) {
        var room = behindTheLine(reg.slot, null);
        if (room == null) {
            return null;
        }
        var people = people(reg);
        var sorted = order.stream().map(people::get).toList();
        var come = new Reg(reg.code, reg.slot);
        come.mayFollow = reg.mayFollow;
        var adult = sorted.stream().filter(person -> person.equals("adult")).findFirst();
        come.adults = 1;
        if (adult.isEmpty() || fit(come, room) != Fit.YES) {
            return null;
        }
        boolean first = true;
        for (var person : sorted) {
            if (person.equals("adult") && first) {
                first = false;
                continue;
            }
            add(come, person, 1);
            if (fit(come, room) != Fit.YES) {
                add(come, person, -1);
            }
        }
        var rest = new Reg(restCode, reg.slot);
        rest.mayFollow = reg.mayFollow;
        rest.adults = reg.adults - come.adults;
        rest.seatedChildren = reg.seatedChildren - come.seatedChildren;
        for (var band : AgeBand.values()) {
            for (int i = 0; i < reg.wanted(band) - come.wanted(band); i++) {
                add(rest, band.name(), 1);
            }
        }
        settle(come, share(come, room).care, now);
        regs.add(come);
        come.companion = rest;
        rest.companion = come;
        join(rest);
        return rest;
    }

    static List<String> people(Reg reg) {
        var people = new ArrayList<String>(Collections.nCopies(reg.adults, "adult"));
        people.addAll(Collections.nCopies(reg.seatedChildren, "child"));
        new TreeMap<>(reg.care)
                .forEach((band, children) -> people.addAll(Collections.nCopies(children.size(), band.name())));
        return people;
    }

    static void add(Reg reg, String person, int n) {
        switch (person) {
            case "adult" -> reg.adults += n;
            case "child" -> reg.seatedChildren += n;
            default -> {
                var children = reg.care.computeIfAbsent(AgeBand.valueOf(person), band -> new ArrayList<>());
                if (n > 0) {
                    children.add(new Child());
                } else {
                    children.removeLast();
                }
            }
        }
    }

    void cancel(Reg reg, Ending why, Instant now) {
        boolean hold = why == Ending.FAMILY && reg.state == RegistrationState.CONFIRMED;
        end(
                reg,
                reg.state == RegistrationState.OFFERED && why == Ending.FAMILY ? Ending.DECLINED : why,
                now,
                hold ? now.plus(Duration.ofMinutes(10)) : null);
    }

    void end(Reg reg, Ending why, Instant now, @Nullable Instant releasesAt) {
        endAlone(reg, why, now, releasesAt);
        var other = reg.companion;
        if (other != null
                && other.state != RegistrationState.CANCELLED
                && other.adults == 0
                && other.slot == reg.slot) {
            endAlone(other, Ending.COMPANION, now, other.state.holdsPlaces() ? releasesAt : null);
        }
    }

    private static void endAlone(Reg reg, Ending why, Instant now, @Nullable Instant releasesAt) {
        reg.leftLine = reg.state == RegistrationState.WAITLISTED;
        reg.state = RegistrationState.CANCELLED;
        reg.ending = why;
        reg.cancelledAt = now;
        reg.releasesAt = releasesAt;
    }

    void undo(Reg reg, Instant now) {
        var at = reg.cancelledAt;
        if (reg.state != RegistrationState.CANCELLED
                || reg.ending != Ending.FAMILY
                || at == null
                || !now.isBefore(at.plus(Duration.ofMinutes(10)))) {
            return;
        }
        back(reg);
        var other = reg.companion;
        if (other != null && other.slot == reg.slot && other.ending == Ending.COMPANION) {
            back(other);
        }
    }

    private static void back(Reg reg) {
        if (reg.releasesAt != null) {
            reg.state = reg.offerUntil != null ? RegistrationState.OFFERED : RegistrationState.CONFIRMED;
        } else if (reg.leftLine) {
            reg.state = RegistrationState.WAITLISTED;
        } else {
            return;
        }
        reg.releasesAt = null;
        reg.ending = null;
    }

    void accept(Reg reg, Instant now) {
        if (reg.state == RegistrationState.OFFERED && now.isBefore(requireNonNull(reg.offerUntil))) {
            reg.state = RegistrationState.CONFIRMED;
            reg.offerUntil = null;
        }
    }

    void rejoin(Reg reg, Instant now) {
        boolean passes = reg.state == RegistrationState.OFFERED
                && !requireNonNull(reg.offerUntil).isAfter(now);
        boolean passed = reg.state == RegistrationState.CANCELLED
                && (reg.ending == Ending.EXPIRED || reg.ending == Ending.DECLINED);
        if ((passes || passed) && (reg.adults > 0 || adultElsewhere(reg))) {
            if (passes) {
                end(reg, Ending.EXPIRED, now, null);
            }
            reg.offerUntil = null;
            join(reg);
        }
    }

    boolean adultElsewhere(Reg reg) {
        var other = reg.companion;
        return other != null
                && other.slot == reg.slot
                && other.state == RegistrationState.CONFIRMED
                && other.adults > 0;
    }

    /** Out of turn, by the school. */
    void outOfTurn(Reg reg, boolean ask, Instant now) {
        if (reg.state == RegistrationState.WAITLISTED && fit(reg, room(reg.slot)) == Fit.YES) {
            give(reg, ask, now);
        }
    }

    private void give(Reg reg, boolean ask, Instant now) {
        settle(reg, share(reg, room(reg.slot)).care, now);
        reg.state = ask ? RegistrationState.OFFERED : RegistrationState.CONFIRMED;
        reg.offerUntil = ask ? expiry.apply(now) : null;
    }

    void move(Reg reg, int to, Instant now) {
        if (reg.state == RegistrationState.CANCELLED || reg.adults == 0 || to == reg.slot) {
            return;
        }
        var behind = behindTheLine(to, null);
        if (behind == null || fit(reg, room(to)) == Fit.NO_SEATS || fit(reg, behind) != Fit.YES) {
            return;
        }
        var share = share(reg, behind);
        var other = reg.companion;
        if (other != null
                && other.state != RegistrationState.CANCELLED
                && other.adults == 0
                && other.slot == reg.slot) {
            endAlone(other, Ending.COMPANION, now, null);
        }
        reg.slot = to;
        reg.state = RegistrationState.CONFIRMED;
        reg.offerUntil = null;
        settle(reg, share.care, now);
    }

    /** @param changed the same family as it shall be; what its children hold is as it was */
    void change(Reg reg, Reg changed, Instant now) {
        if (reg.state == RegistrationState.CANCELLED || (changed.adults == 0 && !adultElsewhere(reg))) {
            return;
        }
        if (!reg.state.holdsPlaces()) {
            become(reg, changed);
            return;
        }
        var room = room(reg.slot);
        var before = new Room(reg.seats(), held(reg));
        var after = share(changed, without(room, new Room(-before.seats, negative(before.care))));
        int seats = Math.max(0, after.seats - before.seats);
        var care = new EnumMap<AgeBand, Integer>(AgeBand.class);
        after.care.forEach((band, n) -> {
            if (n > before.care.getOrDefault(band, 0)) {
                care.put(band, n - before.care.getOrDefault(band, 0));
            }
        });
        var more = new Room(seats, care);
        if (fit(more, seats, room) != Fit.YES && seats == 0) {
            return;
        }
        if (seats > 0) {
            var behind = behindTheLine(reg.slot, null);
            if (behind == null || seats > room.seats || fit(more, seats, behind) != Fit.YES) {
                return;
            }
        }
        become(reg, changed);
        settle(reg, after.care, now);
    }

    private static Map<AgeBand, Integer> held(Reg reg) {
        var held = new EnumMap<AgeBand, Integer>(AgeBand.class);
        for (var band : AgeBand.values()) {
            if (reg.held(band) > 0) {
                held.put(band, reg.held(band));
            }
        }
        return held;
    }

    private static Map<AgeBand, Integer> negative(Map<AgeBand, Integer> care) {
        var negative = new EnumMap<AgeBand, Integer>(AgeBand.class);
        care.forEach((band, n) -> negative.put(band, -n));
        return negative;
    }

    private static void become(Reg reg, Reg changed) {
        reg.adults = changed.adults;
        reg.seatedChildren = changed.seatedChildren;
        reg.care.clear();
        reg.care.putAll(changed.care);
    }

    private static void settle(Reg reg, Map<AgeBand, Integer> got, Instant now) {
        reg.care.forEach((band, children) -> {
            children.sort(comparing(child -> child.waitingSince, nullsFirst(naturalOrder())));
            for (int i = 0; i < children.size(); i++) {
                var child = children.get(i);
                if (i < got.getOrDefault(band, 0)) {
                    child.waitingSince = null;
                } else if (child.waitingSince == null) {
                    child.waitingSince = now;
                }
            }
        });
    }

    void reorder(int slot, List<Reg> order) {
        var ranks = line(slot).stream().map(reg -> reg.rank).sorted().toList();
        for (int i = 0; i < ranks.size(); i++) {
            order.get(i).rank = ranks.get(i);
        }
    }

    // what happens by itself

    void sweep(Instant now) {
        for (var reg : regs) {
            var until = reg.releasesAt;
            if (until != null && !until.isAfter(now)) {
                reg.releasesAt = null;
            }
        }
        regs.stream()
                .filter(reg -> reg.state == RegistrationState.OFFERED)
                .filter(reg -> !requireNonNull(reg.offerUntil).isAfter(now))
                .sorted(comparing(reg -> requireNonNull(reg.offerUntil)))
                .toList()
                .forEach(reg -> end(reg, Ending.EXPIRED, now, null));
        for (int slot = 0; slot < slots.size(); slot++) {
            grantCare(slot);
            offer(slot, now);
        }
    }

    private void grantCare(int slot) {
        while (true) {
            var room = room(slot);
            var next = on(slot).stream()
                    .filter(reg -> reg.state.holdsPlaces() && reg.waitsForCareSince() != null)
                    .sorted(comparing(reg -> requireNonNull(reg.waitsForCareSince())))
                    .filter(reg -> sum(band -> some(reg, band, room)) > 0)
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            var reg = next.get();
            var got = new EnumMap<AgeBand, Integer>(AgeBand.class);
            for (var band : AgeBand.values()) {
                got.put(band, reg.held(band) + some(reg, band, room));
            }
            settle(reg, got, Instant.EPOCH);
        }
    }

    private static int some(Reg reg, AgeBand band, Room room) {
        return Math.max(0, Math.min(reg.wanted(band) - reg.held(band), room.care.getOrDefault(band, 0)));
    }

    private void offer(int slot, Instant now) {
        boolean found = true;
        while (found) {
            found = false;
            for (var reg : line(slot)) {
                var fit = fit(reg, room(slot));
                if (fit == Fit.YES) {
                    give(reg, true, now);
                    found = true;
                    break;
                }
                if (fit == Fit.NO_SEATS && rule == PassingOver.STRICT_ORDER) {
                    break;
                }
            }
        }
    }

    private static int sum(Function<AgeBand, Integer> of) {
        int sum = 0;
        for (var band : AgeBand.values()) {
            sum += of.apply(band);
        }
        return sum;
    }
}
