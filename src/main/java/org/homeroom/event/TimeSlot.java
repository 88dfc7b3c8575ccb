package org.homeroom.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** One dated occurrence of an event. Its counters of taken places belong to {@link SlotPlaces} alone. */
@Entity
@Table(name = "time_slot")
class TimeSlot {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID eventId;
    private UUID schoolId;

    @Enumerated(EnumType.STRING)
    private SlotState state;

    private Instant startsAt;
    private Instant endsAt;
    private Instant registrationDeadline;
    private Instant changeDeadline;
    private Instant childcareDeadline;
    private @Nullable UUID placeId;
    private @Nullable String onlineLink;

    @Convert(converter = LanguageCodesConverter.class)
    private Set<String> spoken;

    @Convert(converter = LanguageCodesConverter.class)
    private Set<String> interpreters;

    private int capacity;

    @Column(insertable = false, updatable = false)
    private int taken;

    /** How many families wait in line. */
    @Column(insertable = false, updatable = false)
    private int waiting;

    private int calendarSequence;

    private @Nullable UUID hostId;

    @Enumerated(EnumType.STRING)
    private Counting counting;

    @ElementCollection
    @CollectionTable(name = "slot_childcare", joinColumns = @JoinColumn(name = "slot_id"))
    @MapKeyColumn(name = "from_age")
    @BatchSize(size = 200)
    private Map<Integer, Care> childcare = new TreeMap<>();

    @Column(insertable = false, updatable = false)
    private boolean childcareStaffed;

    @ElementCollection
    @CollectionTable(name = "slot_session", joinColumns = @JoinColumn(name = "slot_id"))
    @OrderColumn(name = "session_number")
    @ListIndexBase(2)
    @BatchSize(size = 200)
    private List<Further> further = new ArrayList<>();

    /** A date of a series after the first one. */
    @Embeddable
    record Further(Instant startsAt, Instant endsAt) {}

    /** A room's row without its counter: it takes children from the age it stands under. */
    @Embeddable
    record Care(int toAge, int places) {}

    @SuppressWarnings("NullAway.Init") // by the verbs it calls
    TimeSlot(Event event, SlotDetails details) {
        eventId = event.id().value();
        schoolId = event.school().value();
        state = SlotState.SCHEDULED;
        plan(details);
        calendarSequence = 0;
        counting = event.details().kind() == EventKind.APPOINTMENT_DAY ? Counting.FAMILIES : Counting.PEOPLE;
    }

    /** An appointment with this host, for families. */
    TimeSlot(Event event, SlotDetails details, HostId host) {
        this(event, details);
        hostId = host.value();
        counting = Counting.FAMILIES;
    }

    @SuppressWarnings("NullAway.Init")
    protected TimeSlot() {}

    /** Plans it anew; calendars that hold it learn of it by the higher sequence (RFC 5545, 3.8.7.4). */
    void plan(SlotDetails details) {
        if (state == SlotState.CANCELLED) {
            throw new IllegalStateException("a cancelled slot is not planned again");
        }
        startsAt = details.start();
        endsAt = details.end();
        registrationDeadline = details.deadlines().registration();
        changeDeadline = details.deadlines().change();
        childcareDeadline = details.deadlines().childcare();
        placeId = details.place() == null ? null : details.place().value();
        onlineLink = details.onlineLink();
        spoken = new LinkedHashSet<>(details.spoken());
        interpreters = new LinkedHashSet<>(details.interpreters());
        capacity = details.capacity();
        if (!childcareStaffed) {
            offerChildcare(details.childcare());
        }
        seriesOf(details.further());
        calendarSequence++;
    }

    private void seriesOf(List<SlotSession> sessions) {
        further.clear();
        sessions.forEach(session -> further.add(new Further(session.start(), session.end())));
    }

    /** As typed: a room for each band. */
    private void offerChildcare(Map<AgeBand, Integer> places) {
        childcare
                .keySet()
                .retainAll(places.keySet().stream().map(AgeBand::youngest).toList());
        places.forEach((band, count) -> childcare.put(band.youngest(), new Care(band.oldest(), count)));
    }

    void cancel() {
        if (state == SlotState.CANCELLED) {
            throw new IllegalStateException("already cancelled");
        }
        state = SlotState.CANCELLED;
        calendarSequence++;
    }

    SlotId id() {
        return new SlotId(Objects.requireNonNull(id));
    }

    EventId event() {
        return new EventId(eventId);
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    SlotState state() {
        return state;
    }

    Counting counting() {
        return counting;
    }

    Optional<HostId> host() {
        return Optional.ofNullable(hostId).map(HostId::new);
    }

    int taken() {
        return taken;
    }

    int waiting() {
        return waiting;
    }

    /** Whether rooms and carers say how many children are cared for, not {@link SlotDetails#childcare()}. */
    boolean isChildcareStaffed() {
        return childcareStaffed;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    SlotDetails details() {
        return new SlotDetails(
                startsAt,
                endsAt,
                new Deadlines(registrationDeadline, changeDeadline, childcareDeadline),
                placeId == null ? null : new PlaceId(placeId),
                onlineLink,
                spoken,
                interpreters,
                capacity,
                typedChildcare(),
                further.stream()
                        .map(date -> new SlotSession(date.startsAt(), date.endsAt()))
                        .toList());
    }

    private Map<AgeBand, Integer> typedChildcare() {
        return childcareStaffed
                ? Map.of()
                : childcare.entrySet().stream()
                        .collect(Collectors.toMap(
                                room -> AgeBand.of(room.getKey()).orElseThrow(),
                                room -> room.getValue().places()));
    }
}
