package org.homeroom.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.family.FamilyId;
import org.homeroom.family.PersonId;
import org.homeroom.school.PublicCode;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** A family's party for one slot. It says what it holds; {@link Places} takes and frees it. */
@Entity
@Table(name = "registration")
class Registration {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private UUID slotId;
    private UUID familyId;
    private String code;
    private String shortCode;
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Enumerated(EnumType.STRING)
    private RegistrationOrigin origin;

    private int seats;

    @Convert(converter = AccessNeedsConverter.class)
    private Set<AccessNeed> accessNeeds;

    private String accessNote;
    private String question;
    private Instant createdAt;
    private @Nullable Instant waitingSince;
    private @Nullable Instant cancelledAt;
    private int calendarSequence;

    @ElementCollection
    @CollectionTable(name = "party_member", joinColumns = @JoinColumn(name = "registration_id"))
    @BatchSize(size = 500)
    private Set<PartyMember> party = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "childcare_request", joinColumns = @JoinColumn(name = "registration_id"))
    @BatchSize(size = 500)
    private Set<ChildcareRequest> childcare = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "interpreter_request", joinColumns = @JoinColumn(name = "registration_id"))
    @BatchSize(size = 500)
    private Set<InterpreterRequest> interpreters = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // by the verbs it calls
    Registration(
            SchoolId school,
            SlotId slot,
            FamilyId family,
            String requestKey,
            RegistrationOrigin origin,
            Party party,
            Wishes wishes,
            Instant now) {
        this.schoolId = school.value();
        this.slotId = slot.value();
        this.familyId = family.value();
        this.code = RegistrationCode.fresh().value();
        this.shortCode = PublicCode.random(PublicCode.SHORT_LENGTH);
        this.requestKey = requestKey;
        this.origin = origin;
        this.state = RegistrationState.CONFIRMED;
        this.createdAt = now;
        bring(party);
        ask(wishes);
    }

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    /** These people come, instead of whoever was to. */
    void bring(Party people) {
        party.clear();
        party.addAll(people.members());
        childcare.clear();
        childcare.addAll(people.childcare());
        seats = people.seats();
        calendarSequence++;
    }

    void ask(Wishes wishes) {
        interpreters.clear();
        interpreters.addAll(wishes.interpreters());
        accessNeeds = new HashSet<>(wishes.accessNeeds());
        accessNote = wishes.accessNote();
        question = wishes.question();
    }

    /** Waits in line from now on; one that waits already keeps its place in it. */
    void waitInLine(Instant now) {
        if (state != RegistrationState.WAITLISTED) {
            state = RegistrationState.WAITLISTED;
            waitingSince = now;
        }
    }

    /** Back into line where it stood before it was cancelled. */
    void resumeWaiting() {
        if (waitingSince == null) {
            throw new IllegalStateException("was not waiting");
        }
        state = RegistrationState.WAITLISTED;
        cancelledAt = null;
    }

    void confirm() {
        state = RegistrationState.CONFIRMED;
        waitingSince = null;
        cancelledAt = null;
        calendarSequence++;
    }

    /** For the family, which may take it back for a while. */
    void cancel(Instant now) {
        callOff();
        cancelledAt = now;
    }

    /** For the school: the family cannot take it back. */
    void callOff() {
        if (state == RegistrationState.CANCELLED) {
            throw new IllegalStateException("already cancelled");
        }
        state = RegistrationState.CANCELLED;
        calendarSequence++;
    }

    /** @param left the calendar sequence of the slot it leaves, kept in its own: what calendars are told never falls */
    void moveTo(SlotId slot, int left) {
        slotId = slot.value();
        calendarSequence += left + 1;
    }

    RegistrationId id() {
        return new RegistrationId(Objects.requireNonNull(id));
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    SlotId slot() {
        return new SlotId(slotId);
    }

    FamilyId family() {
        return new FamilyId(familyId);
    }

    RegistrationCode code() {
        return new RegistrationCode(code);
    }

    String shortCode() {
        return shortCode;
    }

    RegistrationState state() {
        return state;
    }

    RegistrationOrigin origin() {
        return origin;
    }

    int seats() {
        return seats;
    }

    /** How many childcare places it needs, by age band. */
    Map<AgeBand, Integer> childcarePlaces() {
        return childcare.stream().collect(Collectors.toMap(ChildcareRequest::band, request -> 1, Integer::sum));
    }

    Optional<ChildcareRequest> childcareOf(PersonId child) {
        return childcare.stream()
                .filter(request -> request.child().equals(child))
                .findFirst();
    }

    Set<PersonId> people() {
        return party.stream().map(PartyMember::person).collect(Collectors.toSet());
    }

    Wishes wishes() {
        return new Wishes(List.copyOf(interpreters), accessNeeds, accessNote, question);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** When the family cancelled it; empty when the school did. */
    Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    int calendarSequence() {
        return calendarSequence;
    }
}
