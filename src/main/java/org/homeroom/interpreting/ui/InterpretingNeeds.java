package org.homeroom.interpreting.ui;

import java.util.List;
import java.util.Locale;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.Interpreting;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.JobState;
import org.homeroom.registration.ui.staff.SlotNeed;
import org.homeroom.registration.ui.staff.SlotNeed.Standing;
import org.homeroom.registration.ui.staff.SlotNeedSource;
import org.springframework.stereotype.Component;

/** Which languages families of a slot need an interpreter for, and how far each is. */
@Component
class InterpretingNeeds implements SlotNeedSource {

    private final Interpreting interpreting;
    private final InterpretingWords words;

    InterpretingNeeds(Interpreting interpreting, InterpretingWords words) {
        this.interpreting = interpreting;
        this.words = words;
    }

    @Override
    public List<SlotNeed> of(SlotSummary slot, Locale reader) {
        return interpreting.of(slot.id()).stream()
                .filter(job -> !job.families().isEmpty())
                .map(job -> need(job, reader))
                .toList();
    }

    private SlotNeed need(Job job, Locale reader) {
        return new SlotNeed(
                job.key().language().signed() ? "hands" : "speech",
                words.language(job.key().language(), reader),
                new JobWords(words, reader).families(job),
                standing(job.state()),
                words.messages().get(reader, "interpreting.state." + job.state().name()),
                JobAddress.of(job.key()));
    }

    private static Standing standing(JobState state) {
        return switch (state) {
            case REQUESTED, SEARCHING, NOT_AVAILABLE -> Standing.UNMET;
            case ASSIGNED, PARTLY_MET -> Standing.UNDER_WAY;
            case CONFIRMED, SPOKEN, DONE, WASTED, CANCELLED -> Standing.MET;
        };
    }
}
