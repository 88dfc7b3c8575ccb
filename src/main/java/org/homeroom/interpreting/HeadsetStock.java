package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** What is left of each set at a time, on every date of a series. It writes only while it holds the lock on the set's row. */
@Component
class HeadsetStock {

    private final HeadsetSets sets;
    private final HeadsetUses uses;
    private final EventCatalogue catalogue;
    private final Clock clock;

    HeadsetStock(HeadsetSets sets, HeadsetUses uses, EventCatalogue catalogue, Clock clock) {
        this.sets = sets;
        this.uses = uses;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Lending lend(JobEntity job, SlotSummary slot, HeadsetSetId id, int receivers) {
        return sets.lock(id.value(), job.school().value())
                .map(HeadsetSetEntity::snapshot)
                .filter(set -> !set.retired())
                .map(set -> lend(job, slot, set, receivers))
                .orElseGet(Lending.NotPossible::new);
    }

    /** To the slot's new time, as far as enough is free then. */
    void follow(SchoolId school, SlotSummary slot, List<JobEntity> jobs) {
        for (var job : jobs) {
            uses.findByKeyJobIdIn(List.of(job.id())).forEach(use -> {
                var set = use.key().setId();
                if (!(lend(job, slot, new HeadsetSetId(set), use.receivers()) instanceof Lending.Lent)) {
                    takeBack(job.id(), set);
                }
            });
        }
    }

    void takeBack(UUID job, UUID set) {
        uses.deleteById(new HeadsetUseEntity.Key(set, job));
    }

    private Lending lend(JobEntity job, SlotSummary slot, HeadsetSet set, int receivers) {
        int receiversLeft = set.receivers();
        int channelsLeft = set.channels();
        for (var others : othersByDate(job, slot, set)) {
            receiversLeft = Math.min(
                    receiversLeft,
                    set.receivers()
                            - others.stream()
                                    .mapToInt(HeadsetUses.Lent::receivers)
                                    .sum());
            channelsLeft = Math.min(channelsLeft, set.channels() - others.size());
        }
        if (receivers > receiversLeft || channelsLeft < 1) {
            return new Lending.TooFew(Math.max(0, receiversLeft), Math.max(0, channelsLeft));
        }
        uses.save(new HeadsetUseEntity(set.id(), job, receivers, slot));
        return new Lending.Lent();
    }

    /** What of the set others have on each of the slot's dates to come. */
    private List<List<HeadsetUses.Lent>> othersByDate(JobEntity job, SlotSummary slot, HeadsetSet set) {
        var others = uses.findOthers(
                set.id().value(), job.id(), slot.start(), slot.details().lastEnd());
        var dates = catalogue
                .slots(others.stream().map(other -> new SlotId(other.slot())).toList())
                .stream()
                .collect(Collectors.toMap(other -> other.id().value(), SlotSummary::sessions));
        return slot.coming(clock.instant()).stream()
                .map(date -> others.stream()
                        .filter(other ->
                                InterpreterTimes.clash(List.of(date), Objects.requireNonNull(dates.get(other.slot()))))
                        .toList())
                .toList();
    }
}
