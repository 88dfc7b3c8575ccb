package org.homeroom.evening;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.door.WhoCame;
import org.homeroom.evening.EveningReport.Interpreted;
import org.homeroom.evening.EveningReport.Voice;
import org.homeroom.evening.EveningReport.Voices;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterFeedback;
import org.homeroom.interpreting.InterpretersThere;
import org.homeroom.interpreting.JobKey;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.Rosters;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an event of the school was like, date by date, from what the doors, families and staff wrote down. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class EveningReports {

    private final EventAdministration events;
    private final Rosters rosters;
    private final WhoCame came;
    private final InterpretersThere interpreters;
    private final InterpreterFeedback feedback;
    private final AnswerRepository answers;
    private final ThankedRepository thanked;
    private final Clock clock;

    EveningReports(
            EventAdministration events,
            Rosters rosters,
            WhoCame came,
            InterpretersThere interpreters,
            InterpreterFeedback feedback,
            AnswerRepository answers,
            ThankedRepository thanked,
            Clock clock) {
        this.events = events;
        this.rosters = rosters;
        this.came = came;
        this.interpreters = interpreters;
        this.feedback = feedback;
        this.answers = answers;
        this.thanked = thanked;
        this.clock = clock;
    }

    /**
     * Empty for a slot of another school, or none.
     *
     * @param asked the number of the date; any that there is not means the nearest
     */
    @Transactional(readOnly = true)
    public Optional<EveningReport> of(SlotId id, int asked) {
        return events.findOfSlot(id)
                .flatMap(event -> event.slots().stream()
                        .filter(slot -> slot.id().equals(id))
                        .findFirst()
                        .map(slot -> {
                            int session = asked >= 1 && asked <= slot.sessions().size()
                                    ? asked
                                    : slot.sessionNearest(clock.instant());
                            var day = new HeldDate(slot, session, rosters.roster(id), came.at(id, session));
                            return new EveningReport(
                                    event,
                                    slot,
                                    session,
                                    !clock.instant()
                                            .isBefore(slot.sessions()
                                                    .get(session - 1)
                                                    .end()),
                                    day.turnout(),
                                    Quarter.of(day.arrivals()),
                                    day.onPaper(),
                                    day.inPart(),
                                    day.absent(),
                                    day.unexpected(),
                                    day.languages(),
                                    interpreted(day),
                                    day.care(),
                                    voices(slot, day));
                        }));
    }

    private List<Interpreted> interpreted(HeldDate day) {
        var help = interpreters.at(List.of(day.slot()));
        Map<InterpretedLanguage, int[]> counts = new LinkedHashMap<>();
        day.roster().stream()
                .filter(family -> family.state().holdsPlaces())
                .forEach(family -> family.wishes().interpreters().stream()
                        .map(InterpretedLanguage::of)
                        .distinct()
                        .forEach(language -> {
                            var count = counts.computeIfAbsent(language, first -> new int[2]);
                            count[0]++;
                            count[1] += day.isThere(family) ? 1 : 0;
                        }));
        return counts.entrySet().stream()
                .map(entry -> new Interpreted(
                        entry.getKey(),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        help.getOrDefault(new JobKey(day.slot().id(), entry.getKey()), Help.NONE)))
                .sorted(Comparator.comparing(Interpreted::asked)
                        .reversed()
                        .thenComparing(each -> each.language().code()))
                .toList();
    }

    private Voices voices(SlotSummary slot, HeldDate day) {
        var said = answers.findBySlotIdOrderByGivenAt(slot.id().value());
        var families = day.roster().stream().collect(Collectors.toMap(RegistrationDetails::id, Function.identity()));
        var ratings = new HashMap<Rating, Integer>();
        said.forEach(answer -> answer.rating().ifPresent(rating -> ratings.merge(rating, 1, Integer::sum)));
        return new Voices(
                thanked.countBySlotIdAndLetteredTrue(slot.id().value()),
                ratings.getOrDefault(Rating.GOOD, 0),
                ratings.getOrDefault(Rating.FAIR, 0),
                ratings.getOrDefault(Rating.POOR, 0),
                said.stream()
                        .filter(answer -> !answer.comment().isEmpty())
                        .map(answer -> new Voice(
                                answer.isNamed() ? families.get(answer.registration()) : null,
                                answer.language(),
                                answer.comment()))
                        .toList(),
                feedback.said(slot));
    }
}
