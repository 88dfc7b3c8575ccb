package org.homeroom.appointment;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the best ways to visit several hosts, one time each, in whatever order. It is exact. For every set of visits
 * and every time the last of them may have, it keeps the best way there: with the fewest doubtful times, then the one
 * that starts last. What comes after depends on that last time alone, so nothing better is lost; what comes before
 * another visit is taken in the order of time, so each set costs one walk over all times.
 */
final class PlanSearch {

    static final int VISITS_MOST = 10;

    private static final long UNREACHED = Long.MAX_VALUE;
    private static final long DOUBT = 1L << 42;

    private final List<Possibility> times;
    private final int[] visitOf;
    private final int[] roomOf;
    private final long[] start;
    private final long[] end;
    private final int[] byStart;
    private final int[] byEnd;
    private final long walking;
    private final int everything;
    private final long[][] best;
    private final int[][] before;

    private PlanSearch(List<List<Possibility>> visits, Duration walking) {
        this.walking = walking.toSeconds();
        times = visits.stream().flatMap(List::stream).toList();
        visitOf = IntStream.range(0, visits.size())
                .flatMap(visit -> visits.get(visit).stream().mapToInt(time -> visit))
                .toArray();
        var rooms = times.stream()
                .map(time -> Optional.ofNullable(time.stay().place()))
                .distinct()
                .toList();
        roomOf = times.stream()
                .mapToInt(time -> rooms.indexOf(Optional.ofNullable(time.stay().place())))
                .toArray();
        long first = times.stream()
                .mapToLong(time -> time.stay().start().getEpochSecond())
                .min()
                .orElse(0);
        start = times.stream()
                .mapToLong(time -> time.stay().start().getEpochSecond() - first)
                .toArray();
        end = times.stream()
                .mapToLong(time -> time.stay().end().getEpochSecond() - first)
                .toArray();
        byStart = order(start);
        byEnd = order(end);
        everything = (1 << visits.size()) - 1;
        best = new long[everything + 1][times.size()];
        before = new int[everything + 1][times.size()];
        for (var row : best) {
            Arrays.fill(row, UNREACHED);
        }
    }

    /**
     * Up to one plan for each {@link Merit}, those with the fewest doubtful times; none when no times fit together.
     *
     * @param visits for each visit the times it may have
     * @param walking from one place to another
     */
    static List<Plan> best(List<List<Possibility>> visits, Duration walking) {
        if (visits.size() > VISITS_MOST) {
            throw new IllegalArgumentException("at most " + VISITS_MOST + " visits");
        }
        return visits.isEmpty() || visits.stream().anyMatch(List::isEmpty)
                ? List.of()
                : new PlanSearch(visits, walking).plans();
    }

    private List<Plan> plans() {
        for (int time = 0; time < times.size(); time++) {
            best[1 << visitOf[time]][time] = cost(time);
        }
        for (int done = 1; done < everything; done++) {
            extend(done);
        }
        var merits = new LinkedHashMap<Integer, Set<Merit>>();
        for (var merit : Merit.values()) {
            last(merit)
                    .ifPresent(time -> merits.computeIfAbsent(time, none -> EnumSet.noneOf(Merit.class))
                            .add(merit));
        }
        return merits.entrySet().stream()
                .map(found -> plan(found.getKey(), found.getValue()))
                .toList();
    }

    /** One more visit after those done: each time is reached from the best of all that end early enough before it. */
    private void extend(int done) {
        int fromAnywhere = -1;
        int afterWalk = 0;
        int atOnce = 0;
        var fromRoom = new int[times.size()];
        Arrays.fill(fromRoom, -1);
        for (int next : byStart) {
            while (afterWalk < byEnd.length && end[byEnd[afterWalk]] + walking <= start[next]) {
                fromAnywhere = better(done, fromAnywhere, byEnd[afterWalk++]);
            }
            while (atOnce < byEnd.length && end[byEnd[atOnce]] <= start[next]) {
                int room = roomOf[byEnd[atOnce]];
                fromRoom[room] = better(done, fromRoom[room], byEnd[atOnce++]);
            }
            int from = better(done, fromAnywhere, fromRoom[roomOf[next]]);
            int visit = 1 << visitOf[next];
            if (from >= 0 && (done & visit) == 0) {
                best[done | visit][next] = best[done][from] + doubt(next);
                before[done | visit][next] = from;
            }
        }
    }

    private int better(int done, int one, int other) {
        if (other < 0 || best[done][other] == UNREACHED) {
            return one;
        }
        return one < 0 || best[done][other] < best[done][one] ? other : one;
    }

    /** The last time of the best whole plan. */
    private Optional<Integer> last(Merit merit) {
        long[] whole = best[everything];
        Comparator<Integer> doubts = Comparator.comparingLong(time -> Math.floorDiv(whole[time] + DOUBT - 1, DOUBT));
        Comparator<Integer> ends = Comparator.comparingLong(time -> end[time]);
        Comparator<Integer> startsLast = Comparator.comparingLong(time -> -begin(whole[time]));
        Comparator<Integer> shortest = Comparator.comparingLong(time -> end[time] - begin(whole[time]));
        var order = switch (merit) {
            case ENDS_FIRST -> doubts.thenComparing(ends).thenComparing(startsLast);
            case SHORTEST -> doubts.thenComparing(shortest).thenComparing(ends);
            case STARTS_LAST -> doubts.thenComparing(startsLast).thenComparing(ends);
        };
        return IntStream.range(0, times.size())
                .boxed()
                .filter(time -> whole[time] != UNREACHED)
                .min(order);
    }

    private Plan plan(int last, Set<Merit> merits) {
        var visits = new Plan.Visit[Integer.bitCount(everything)];
        int done = everything;
        int time = last;
        while (done != 0) {
            var found = times.get(time);
            visits[visitOf[time]] = new Plan.Visit(found.slot(), found.stay(), found.doubtful());
            int earlier = before[done][time];
            done &= ~(1 << visitOf[time]);
            time = earlier;
        }
        return new Plan(List.of(visits), merits);
    }

    /** Doubts weigh more than any start; of the same number, the later start costs less. */
    private long cost(int time) {
        return doubt(time) - start[time];
    }

    private long doubt(int time) {
        return times.get(time).doubtful() ? DOUBT : 0;
    }

    private static long begin(long cost) {
        return Math.floorMod(-cost, DOUBT);
    }

    private static int[] order(long[] by) {
        return IntStream.range(0, by.length)
                .boxed()
                .sorted(Comparator.comparingLong(time -> by[time]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
