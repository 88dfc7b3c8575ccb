package org.homeroom.interpreting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.InterpreterRequests;
import org.homeroom.registration.RegistrationDetails;
import org.springframework.stereotype.Component;

/** Joins what families ask for with what staff did about it, in a fixed number of queries. */
@Component
class JobReader {

    private final InterpreterRequests requests;
    private final JobRepository rows;
    private final BookingRepository bookings;
    private final HeadsetUses headsets;
    private final LeadTimeRepository leadTimes;
    private final EventCatalogue catalogue;

    JobReader(
            InterpreterRequests requests,
            JobRepository rows,
            BookingRepository bookings,
            HeadsetUses headsets,
            LeadTimeRepository leadTimes,
            EventCatalogue catalogue) {
        this.requests = requests;
        this.rows = rows;
        this.bookings = bookings;
        this.headsets = headsets;
        this.leadTimes = leadTimes;
        this.catalogue = catalogue;
    }

    /** A time slot with the event it is of. */
    record Occasion(EventSummary event, SlotSummary slot) {

        static Optional<Occasion> of(EventSummary event, SlotId id) {
            return event.slots().stream()
                    .filter(slot -> slot.id().equals(id))
                    .findFirst()
                    .map(slot -> new Occasion(event, slot));
        }
    }

    Optional<Occasion> occasion(SlotId slot) {
        return catalogue.findWithOnly(slot).flatMap(event -> Occasion.of(event, slot));
    }

    /** Empty when nobody asks for it and nobody ever did anything about it. */
    Optional<Job> find(JobKey key) {
        return occasion(key.slot()).map(occasion -> jobs(List.of(occasion))).stream()
                .flatMap(Collection::stream)
                .filter(job -> job.key().equals(key))
                .findFirst();
    }

    /** All jobs of some slots of one school. */
    List<Job> jobs(Collection<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return List.of();
        }
        var slots = occasions.stream().map(occasion -> occasion.slot().id()).toList();
        var values = slots.stream().map(SlotId::value).toList();
        var wanted = wanted(requests.of(slots));
        var kept = rows.findBySlotIdIn(values).stream().collect(Collectors.toMap(JobEntity::key, Function.identity()));
        var booked = bookings.findBySlots(values).stream()
                .map(BookingEntity::snapshot)
                .collect(Collectors.groupingBy(Booking::job));
        var lent = headsets.bySlots(values);
        var times = leadTimes.of(occasions.iterator().next().slot().school().value());
        var keys = new LinkedHashSet<>(wanted.keySet());
        keys.addAll(kept.keySet());
        var bySlot = occasions.stream()
                .collect(Collectors.toMap(occasion -> occasion.slot().id(), Function.identity(), (one, same) -> one));
        return keys.stream()
                .map(key -> {
                    var occasion = Objects.requireNonNull(bySlot.get(key.slot()));
                    var families = wanted.getOrDefault(key, List.of());
                    return new Job(
                            key,
                            occasion.event(),
                            families,
                            progress(
                                    key.language(),
                                    occasion.slot(),
                                    families.size(),
                                    Optional.ofNullable(kept.get(key)),
                                    booked.getOrDefault(key, List.of())),
                            lent.getOrDefault(key, List.of()),
                            times.lead(occasion.slot(), key.language().signed(), asked(families)));
                })
                .toList();
    }

    static Progress progress(
            InterpretedLanguage language,
            SlotSummary slot,
            int families,
            Optional<JobEntity> row,
            List<Booking> bookings) {
        return new Progress(
                language,
                slot,
                families,
                row.flatMap(JobEntity::decision).orElse((Decision) null),
                row.flatMap(JobEntity::fallback).orElse((Fallback) null),
                bookings);
    }

    static Map<JobKey, List<RegistrationDetails>> wanted(List<RegistrationDetails> families) {
        Map<JobKey, List<RegistrationDetails>> wanted = new LinkedHashMap<>();
        families.forEach(family -> family.wishes().interpreters().stream()
                .map(InterpretedLanguage::of)
                .distinct()
                .forEach(language -> wanted.computeIfAbsent(
                                new JobKey(family.slot(), language), first -> new ArrayList<>())
                        .add(family)));
        return wanted;
    }

    private static Instant asked(List<RegistrationDetails> families) {
        return families.isEmpty() ? Instant.EPOCH : families.getFirst().createdAt();
    }
}
