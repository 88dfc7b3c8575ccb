package org.homeroom.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Formats;
import org.homeroom.language.PersonNames;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.Rosters;
import org.springframework.stereotype.Component;

/**
 * Keeps the rolls of the slots whose doors are open in memory, so that a name is found while it is typed. What is kept
 * is a copy: it is thrown away when something is known to have changed, and in any case soon.
 */
@Component
class Rolls {

    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final int MOST = 200;

    private static final int MOST_NAMES = 10_000;

    private final Rosters rosters;
    private final CheckIns checkIns;
    private final Formats formats;
    private final Cache<SlotId, Expected> expected = cache();
    private final Cache<SlotId, List<Roll.Name>> names = cache();
    private final Cache<Session, Roll> rolls = cache();

    /** One of the dates of a slot: on each there are others. */
    private record Session(SlotId slot, int number) {}

    /** Everyone who is expected at a slot, or waits. */
    record Expected(List<DoorEntry> entries, Map<RegistrationId, DoorEntry> byId, Map<String, DoorEntry> byCode) {

        static Expected of(List<DoorEntry> entries) {
            return new Expected(
                    entries,
                    entries.stream().collect(Collectors.toMap(DoorEntry::id, entry -> entry)),
                    entries.stream()
                            .collect(Collectors.toMap(entry -> entry.code().value(), entry -> entry)));
        }
    }

    /** Dear to work out, and the same as long as the name is. */
    private final LoadingCache<String, Set<String>> keys =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).build(PersonNames::keys);

    Rolls(Rosters rosters, CheckIns checkIns, Formats formats) {
        this.rosters = rosters;
        this.checkIns = checkIns;
        this.formats = formats;
    }

    /** Whoever calls has made sure that the door is open to the one who asks. */
    Roll of(SlotSummary slot) {
        return of(slot.id(), checkIns.session(slot));
    }

    /** The same on another of its dates. */
    Roll of(SlotId slot, int session) {
        return Objects.requireNonNull(rolls.get(new Session(slot, session), this::call));
    }

    /** The same without what names are found by, which takes long to work out. */
    Expected expected(SlotId slot) {
        return Objects.requireNonNull(expected.get(slot, wanted -> Expected.of(rosters.expected(List.of(wanted)))));
    }

    void forgetArrivals(SlotId slot) {
        rolls.asMap().keySet().removeIf(session -> session.slot().equals(slot));
    }

    void forget(SlotId slot) {
        expected.invalidate(slot);
        names.invalidate(slot);
        forgetArrivals(slot);
    }

    private Roll call(Session session) {
        var slot = session.slot();
        var present = checkIns.present(slot, session.number());
        var known = names(slot);
        var ids = known.stream().map(name -> name.entry().id()).collect(Collectors.toSet());
        if (!ids.containsAll(present.keySet())) { // came in through another instance
            expected.invalidate(slot);
            names.invalidate(slot);
            known = names(slot);
        }
        return Roll.of(known, present);
    }

    private List<Roll.Name> names(SlotId slot) {
        return Objects.requireNonNull(names.get(
                slot,
                wanted -> expected(wanted).entries().stream()
                        .map(entry -> Roll.Name.of(entry, keys::get))
                        .sorted(Comparator.comparing(Roll.Name::first, formats.collator(Locale.ENGLISH)))
                        .toList()));
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    }
}
