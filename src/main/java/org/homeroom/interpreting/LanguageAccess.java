package org.homeroom.interpreting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.FamilyService;
import org.homeroom.school.SchoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly figures some states ask for: what families prefer, what was asked for, provided and missed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class LanguageAccess {

    private final EventCatalogue catalogue;
    private final ProgressReader progress;
    private final FamilyService families;
    private final FeedbackRepository feedback;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Clock clock;

    LanguageAccess(
            EventCatalogue catalogue,
            ProgressReader progress,
            FamilyService families,
            FeedbackRepository feedback,
            SchoolService schools,
            CurrentStaff staff,
            Clock clock) {
        this.catalogue = catalogue;
        this.progress = progress;
        this.families = families;
        this.feedback = feedback;
        this.schools = schools;
        this.staff = staff;
        this.clock = clock;
    }

    /** The calendar year in the school's zone; languages most families prefer first. */
    public LanguageAccessReport year(int year) {
        var lines = new HashMap<InterpretedLanguage, LineOfReport>();
        Function<InterpretedLanguage, LineOfReport> line =
                language -> lines.computeIfAbsent(language, LineOfReport::new);
        var school = staff.get().school();
        families.languages(school)
                .forEach((tag, count) -> language(tag).map(line).ifPresent(found -> found.prefer(count)));
        var slots = slots(year);
        var jobs = progress.of(slots);
        jobs.forEach(job -> line.apply(job.language()).add(job, clock.instant()));
        if (!slots.isEmpty()) {
            var helped = helped(jobs);
            feedback
                    .findBySlotIdIn(
                            slots.stream().map(slot -> slot.id().value()).toList())
                    .stream()
                    .filter(said -> helped.contains(said.job()))
                    .forEach(said -> line.apply(said.language()).hear(said.understood()));
        }
        return new LanguageAccessReport(
                year,
                lines.values().stream()
                        .map(LineOfReport::line)
                        .sorted(Comparator.comparing(LanguageAccessReport.Line::preferring)
                                .thenComparing(LanguageAccessReport.Line::requests)
                                .reversed()
                                .thenComparing(each -> each.language().code()))
                        .toList());
    }

    /** Families are also asked how they could follow where nobody was found. */
    private static Set<JobKey> helped(List<Progress> jobs) {
        return jobs.stream()
                .filter(job -> job.state().isCovered())
                .map(job -> new JobKey(job.slot().id(), job.language()))
                .collect(Collectors.toSet());
    }

    public int thisYear() {
        return schools.get(staff.get().school()).dayOf(clock.instant()).getYear();
    }

    /** A series counts once, in the year in which it begins. */
    private List<SlotSummary> slots(int year) {
        var school = schools.get(staff.get().school());
        var from = LocalDate.of(year, 1, 1).atStartOfDay(school.zone()).toInstant();
        var to = LocalDate.of(year + 1, 1, 1).atStartOfDay(school.zone()).toInstant();
        return catalogue.starting(school.id(), from, to.minusNanos(1)).stream()
                .filter(slot -> !slot.start().isBefore(from))
                .toList();
    }

    private static Optional<InterpretedLanguage> language(String tag) {
        try {
            return Optional.of(new InterpretedLanguage(tag, false));
        } catch (IllegalArgumentException notInIso639) {
            return Optional.empty();
        }
    }
}
