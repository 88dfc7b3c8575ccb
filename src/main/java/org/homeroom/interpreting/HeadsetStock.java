package org.homeroom.interpreting;

import java.util.List;
import java.util.UUID;
import org.homeroom.event.SlotSummary;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** What is left of each set at a time. It writes only while it holds the lock on the set's row. */
@Component
class HeadsetStock {

    private final HeadsetSets sets;
    private final HeadsetUses uses;

    HeadsetStock(HeadsetSets sets, HeadsetUses uses) {
        this.sets = sets;
        this.uses = uses;
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
        var others = uses.findOthers(set.id().value(), job.id(), slot.start(), slot.end());
        int receiversLeft = set.receivers()
                - others.stream().mapToInt(HeadsetUseEntity::receivers).sum();
        int channelsLeft = set.channels() - others.size();
        if (receivers > receiversLeft || channelsLeft < 1) {
            return new Lending.TooFew(Math.max(0, receiversLeft), Math.max(0, channelsLeft));
        }
        uses.save(new HeadsetUseEntity(set.id(), job, receivers, slot));
        return new Lending.Lent();
    }
}
