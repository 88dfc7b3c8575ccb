package org.homeroom.childcare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.childcare.HandOver.Kind;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of all rooms of one evening come to: who was in from when until when. A plain function of the set of
 * facts, so it does not matter in which order or how often they were heard.
 *
 * @param stays of each child who was brought or fetched, the first first
 * @param live the facts that were not taken back
 */
record CareEvening(Map<PersonId, List<Stay>> stays, List<HandOver> live) {

    private static final Comparator<HandOver> IN_TIME =
            Comparator.comparing(HandOver::at).thenComparing(HandOver::fact);

    /**
     * That a child was in, or, without {@code in}, was only said to have been fetched.
     *
     * @param ins what says that it came: more than one where several phones took it in, or it went to another room
     * @param out the earliest that ended it; null while the child is in
     * @param again further ones that say that it was fetched, before it came again
     */
    record Stay(List<HandOver> ins, @Nullable HandOver out, List<HandOver> again) {

        PersonId child() {
            return (ins.isEmpty() ? again : ins).getFirst().child();
        }

        boolean isInside() {
            return out == null && !ins.isEmpty();
        }

        /** The last one: by its code the child is fetched, and in its room it is. */
        Optional<HandOver> in() {
            return ins.isEmpty() ? Optional.empty() : Optional.of(ins.getLast());
        }

        Optional<HandOver> end() {
            return Optional.ofNullable(out);
        }

        boolean isIn(RoomId room) {
            return in().filter(in -> in.room().equals(room)).isPresent();
        }

        /** Of one who is, or was, in. */
        Instant since() {
            return ins.getFirst().at();
        }
    }

    static CareEvening of(Collection<HandOver> told) {
        var undone = told.stream()
                .filter(fact -> fact.is(Kind.UNDONE))
                .map(HandOver::undoes)
                .collect(Collectors.toSet());
        var live = told.stream()
                .filter(fact -> !fact.is(Kind.UNDONE) && !undone.contains(fact.fact()))
                .sorted(IN_TIME)
                .toList();
        Map<PersonId, List<HandOver>> byChild = live.stream()
                .filter(fact -> fact.is(Kind.IN) || fact.is(Kind.OUT))
                .collect(Collectors.groupingBy(HandOver::child, LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, List<Stay>> stays = new LinkedHashMap<>();
        byChild.forEach((child, facts) -> stays.put(child, stays(facts)));
        return new CareEvening(stays, live);
    }

    /** @param facts of one child, in time */
    private static List<Stay> stays(List<HandOver> facts) {
        var ins = facts.stream().filter(fact -> fact.is(Kind.IN)).toList();
        var outs = facts.stream().filter(fact -> fact.is(Kind.OUT)).toList();
        var ends = ends(ins, outs);
        Map<Optional<HandOver>, List<HandOver>> byEnd = new LinkedHashMap<>();
        ins.forEach(in -> byEnd.computeIfAbsent(Optional.ofNullable(ends.get(in)), end -> new ArrayList<>())
                .add(in));
        var stays = new ArrayList<Stay>();
        byEnd.forEach((end, ofStay) -> stays.add(new Stay(ofStay, end.orElse(null), new ArrayList<>())));
        outs.stream()
                .filter(out -> !byEnd.containsKey(Optional.of(out)))
                .filter(out -> !out.teller().isStaff()) // a phone has told since how the child went
                .forEach(out -> addAgain(stays, out));
        return stays;
    }

    /**
     * By which of the outs each of those that were ended was: the one that names it, whatever the clocks say, or the first
     * that came later. One that names what an earlier one had ended knows nothing of what came since, and ends nothing.
     */
    private static Map<HandOver, HandOver> ends(List<HandOver> ins, List<HandOver> outs) {
        Map<HandOver, HandOver> ends = new HashMap<>();
        for (var out : outs) {
            var named = ins.stream().filter(in -> isNamed(in, out)).findFirst();
            if (named.filter(ends::containsKey).isEmpty()) {
                ins.stream()
                        .filter(in -> isNamed(in, out) || out.at().isAfter(in.at()))
                        .forEach(in -> ends.putIfAbsent(in, out));
            }
        }
        return ends;
    }

    private static boolean isNamed(HandOver in, HandOver out) {
        return in.fact().equals(out.going().endsId());
    }

    private static void addAgain(List<Stay> stays, HandOver out) {
        for (int i = stays.size() - 1; i >= 0; i--) {
            var stay = stays.get(i);
            if (stay.ins().isEmpty() || !stay.since().isAfter(out.at())) {
                stay.again().add(out);
                return;
            }
        }
        stays.addFirst(new Stay(List.of(), null, new ArrayList<>(List.of(out))));
    }

    /** How each child who has been in stands: inside if any of its stays goes on, else as its last one ended. */
    List<Stay> children() {
        return stays.values().stream()
                .flatMap(ofChild -> ofChild.stream()
                        .filter(Stay::isInside)
                        .findFirst()
                        .or(() -> ofChild.stream()
                                .filter(stay -> !stay.ins().isEmpty())
                                .reduce((earlier, later) -> later))
                        .stream())
                .toList();
    }

    /** The children in any room, who is in longest first. */
    List<Stay> inside() {
        return children().stream()
                .filter(Stay::isInside)
                .sorted(Comparator.comparing(Stay::since))
                .toList();
    }

    /** Those who are, or were last, in this room. */
    List<Stay> in(RoomId room) {
        return children().stream().filter(stay -> stay.isIn(room)).toList();
    }

    /** How many carers are in each room, where somebody said so. */
    Map<RoomId, Integer> carers() {
        Map<RoomId, Integer> carers = new HashMap<>();
        live.stream().filter(fact -> fact.is(Kind.CARERS)).forEach(fact -> carers.put(fact.room(), fact.carers()));
        return carers;
    }

    /** Since when nobody comes to that room any more. */
    Optional<Instant> closed(RoomId room) {
        return live.stream()
                .filter(fact -> fact.room().equals(room) && (fact.is(Kind.CLOSED) || fact.is(Kind.IN)))
                .reduce((earlier, later) -> later)
                .filter(last -> last.is(Kind.CLOSED))
                .filter(last -> in(room).stream().noneMatch(Stay::isInside))
                .map(HandOver::at);
    }
}
