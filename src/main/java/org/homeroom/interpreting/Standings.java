package org.homeroom.interpreting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.InterpreterStanding;
import org.homeroom.registration.InterpreterStandings;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells families how far their job is. */
@Component
class Standings implements InterpreterStandings {

    private final JobReader reader;
    private final LeadTimeRepository leadTimes;

    Standings(JobReader reader, LeadTimeRepository leadTimes) {
        this.reader = reader;
        this.leadTimes = leadTimes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<InterpreterRequest, InterpreterStanding> of(RegistrationDetails family) {
        if (family.wishes().interpreters().isEmpty() || !family.state().holdsPlaces()) {
            return Map.of();
        }
        var jobs = reader.occasion(family.slot()).stream()
                .flatMap(occasion -> reader.jobs(List.of(occasion)).stream())
                .collect(Collectors.toMap(job -> job.key().language(), Function.identity()));
        Map<InterpreterRequest, InterpreterStanding> standings = new LinkedHashMap<>();
        family.wishes()
                .interpreters()
                .forEach(request -> Optional.ofNullable(jobs.get(InterpretedLanguage.of(request)))
                        .flatMap(job -> standing(job, family))
                        .ifPresent(standing -> standings.put(request, standing)));
        return standings;
    }

    private Optional<InterpreterStanding> standing(Job job, RegistrationDetails family) {
        return switch (job.state()) {
            case REQUESTED, SEARCHING ->
                Optional.of(isLate(job, family) ? InterpreterStanding.TRYING : InterpreterStanding.SEARCHING);
            case ASSIGNED -> Optional.of(InterpreterStanding.FOUND);
            case CONFIRMED, DONE -> Optional.of(InterpreterStanding.CONFIRMED);
            case SPOKEN -> Optional.of(InterpreterStanding.SHARED);
            case PARTLY_MET ->
                Optional.of(
                        switch (job.partly().orElse(Fallback.SHARED)) {
                            case PHONE -> InterpreterStanding.BY_PHONE;
                            case VIDEO -> InterpreterStanding.BY_VIDEO;
                            case SHARED -> InterpreterStanding.SHARED;
                        });
            case NOT_AVAILABLE -> Optional.of(InterpreterStanding.NOT_AVAILABLE);
            case WASTED, CANCELLED -> Optional.empty();
        };
    }

    private boolean isLate(Job job, RegistrationDetails family) {
        return leadTimes
                .of(job.slot().school().value())
                .lead(job.slot(), job.key().language().signed(), family.createdAt())
                .late();
    }
}
