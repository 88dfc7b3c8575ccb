package org.homeroom.interpreting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.LanguageCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which languages are, or were, interpreted or spoken at slots; for those who may see it or write it down. */
@Component
public class InterpretersThere {

    private final ProgressReader reader;
    private final HeadsetUses headsets;

    InterpretersThere(ProgressReader reader, HeadsetUses headsets) {
        this.reader = reader;
        this.headsets = headsets;
    }

    /**
     * In a number of queries that does not depend on how many slots there are. What is not in it is {@link Help#NONE};
     * what a slot only announces is nothing yet.
     */
    @Transactional(readOnly = true)
    public Map<JobKey, Help> at(Collection<SlotSummary> slots) {
        var help = new HashMap<JobKey, Help>();
        slots.forEach(slot -> slot.details().spoken().stream()
                .map(LanguageCodes::iso639)
                .forEach(code -> help.put(JobKey.of(slot.id(), code, false), Help.SPOKEN)));
        reader.of(slots).forEach(job -> {
            var found = help(job);
            if (found != Help.NONE) {
                help.put(new JobKey(job.slot().id(), job.language()), found);
            }
        });
        return help;
    }

    /** The names of the sets that are lent for it, where some are. */
    @Transactional(readOnly = true)
    public Map<JobKey, List<String>> headsets(Collection<SlotSummary> slots) {
        var names = new HashMap<JobKey, List<String>>();
        headsets.bySlots(slots.stream().map(slot -> slot.id().value()).toList())
                .forEach((job, sets) ->
                        names.put(job, sets.stream().map(HeadsetUse::name).toList()));
        return names;
    }

    /** Somebody who said yes. */
    public record Who(String name, Way way) {}

    /** Who comes for it, or is there by phone or video. */
    @Transactional(readOnly = true)
    public Map<JobKey, List<Who>> who(Collection<SlotSummary> slots) {
        var who = new HashMap<JobKey, List<Who>>();
        reader.of(slots)
                .forEach(job -> who.put(
                        new JobKey(job.slot().id(), job.language()),
                        job.live().stream()
                                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                                .map(booking -> new Who(booking.interpreter().name(), booking.way()))
                                .toList()));
        return who;
    }

    private static Help help(Progress job) {
        return switch (job.state()) {
            case CONFIRMED, DONE, WASTED -> job.isRemote() ? Help.IN_PART : Help.INTERPRETED;
            case SPOKEN -> Help.SPOKEN;
            case PARTLY_MET -> Help.IN_PART;
            case REQUESTED, SEARCHING, ASSIGNED, NOT_AVAILABLE, CANCELLED -> Help.NONE;
        };
    }
}
