package org.homeroom.registration;

import static java.util.Comparator.naturalOrder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.event.AgeBand;
import org.homeroom.event.Counting;
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

    @Enumerated(EnumType.STRING)
    private Counting counting = Counting.PEOPLE;

    private @Nullable UUID aboutChildId;

    @Convert(converter = AccessNeedsConverter.class)
    private Set<AccessNeed> accessNeeds;

    private String accessNote;
    private String question;
    private Instant createdAt;
    private int calendarSequence;
    private @Nullable UUID companionId;
    private boolean childcareMayFollow;
    private @Nullable String changeKey;

    @Embedded
    private Waiting waiting = new Waiting();

    @Embedded
    private @Nullable Cancellation cancellation;

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

    /** These people come, instead of whoever was to. What they hold of childcare is said by {@link #settle}. */
    void bring(Party people) {
        party.clear();
        party.addAll(people.members());
        care(people.childcare().stream()
                .map(request -> request.since(childcareOf(request.child())))
                .toList());
        calendarSequence++;
    }

    /** Holds what the slot counts: one for the family, or a seat for each person without childcare. */
    void count(Counting what) {
        counting = what;
        seats = seatsHeld();
    }

    /** The child an appointment is about, who need not come. */
    void isAbout(PersonId child) {
        aboutChildId = child.value();
    }

    void ask(Wishes wishes) {
        interpreters.clear();
        interpreters.addAll(wishes.interpreters());
        accessNeeds = new HashSet<>(wishes.accessNeeds());
        accessNote = wishes.accessNote();
        question = wishes.question();
    }

    /** Whether it comes without childcare too, until there is some. */
    void ask(ChildcareWish wish) {
        childcareMayFollow = wish == ChildcareWish.MAY_FOLLOW;
    }

    /** Takes this share of its slot's room; children for whom there is no childcare in it wait for it. */
    void settle(Share share, Instant now) {
        var left = new HashMap<>(share.childcare());
        var cared = new ArrayList<ChildcareRequest>();
        for (var request : firstComeFirst()) {
            boolean held = left.merge(request.band(), -1, Integer::sum) >= 0;
            cared.add(held ? request.held() : request.waiting(now));
        }
        care(cared);
    }

    void waitInLine(long rank, Instant now) {
        mustBe(RegistrationState.CONFIRMED, RegistrationState.CANCELLED);
        if (state == RegistrationState.CANCELLED) {
            cancellation = null;
            calendarSequence++;
        }
        state = RegistrationState.WAITLISTED;
        care(firstComeFirst().stream().map(ChildcareRequest::held).toList());
        waiting.join(rank, now);
    }

    /** Back into line where it stood before it was cancelled. */
    void resumeWaiting() {
        mustBe(RegistrationState.CANCELLED);
        if (!waiting.isWaiting()) {
            throw new IllegalStateException("was not waiting");
        }
        state = RegistrationState.WAITLISTED;
        cancellation = null;
        calendarSequence++;
    }

    void rank(long rank) {
        mustBe(RegistrationState.WAITLISTED);
        waiting.rank(rank);
    }

    void offer(Instant until) {
        mustBe(RegistrationState.WAITLISTED);
        state = RegistrationState.OFFERED;
        waiting.offered(until);
    }

    /** From the line onto places, which it holds or is about to take. */
    void moveUp(Instant now) {
        mustBe(RegistrationState.OFFERED, RegistrationState.WAITLISTED);
        state = RegistrationState.CONFIRMED;
        waiting.movedUp(now);
        calendarSequence++;
    }

    /** Something its family is to learn of has changed. */
    void changed() {
        calendarSequence++;
    }

    void offerEndsBy(Instant latest) {
        waiting.offerEndsBy(latest);
    }

    /** @param releasesAt until when it keeps the places it holds; null: they are free at once */
    void end(Ending why, Instant now, @Nullable Instant releasesAt) {
        mustBe(RegistrationState.CONFIRMED, RegistrationState.OFFERED, RegistrationState.WAITLISTED);
        if (releasesAt != null && !state.holdsPlaces()) {
            throw new IllegalStateException("holds nothing to be kept");
        }
        state = RegistrationState.CANCELLED;
        cancellation = new Cancellation(now, why, releasesAt);
        calendarSequence++;
    }

    /** Back onto the places it still holds. */
    void restore() {
        if (!isHeld()) {
            throw new IllegalStateException("holds no places");
        }
        state = waiting.offerExpiresAt().isPresent() ? RegistrationState.OFFERED : RegistrationState.CONFIRMED;
        cancellation = null;
        calendarSequence++;
    }

    /** The time to take the cancellation back is over. */
    void release() {
        cancellation = Objects.requireNonNull(cancellation).released();
    }

    /** A place without ever having waited for it here: at a door, or in a slot it moves to. */
    void confirm() {
        state = RegistrationState.CONFIRMED;
        waiting.leave();
        cancellation = null;
        calendarSequence++;
    }

    void accompany(RegistrationId other) {
        companionId = other.value();
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

    /** What it holds of its slot's room, or would if it were in it. */
    Share share() {
        return new Share(seats, childcarePlaces());
    }

    /** What it wants at best: every child cared for whose family asked for that. */
    Need need() {
        var need = party().need(childcareMayFollow);
        return counting == Counting.FAMILIES ? new Need(1, need.childcare(), false) : need;
    }

    Party party() {
        return new Party(new LinkedHashSet<>(party), new LinkedHashSet<>(childcare));
    }

    boolean hasAdult() {
        return party.stream().anyMatch(member -> member.kind() == PartyMember.Kind.ADULT);
    }

    Counting counting() {
        return counting;
    }

    Optional<PersonId> about() {
        return Optional.ofNullable(aboutChildId).map(PersonId::new);
    }

    int seats() {
        return seats;
    }

    /** How many childcare places it has, by age band; not those it waits for. */
    Map<AgeBand, Integer> childcarePlaces() {
        return childcare.stream()
                .filter(request -> !request.isWaiting())
                .collect(Collectors.toMap(ChildcareRequest::band, request -> 1, Integer::sum));
    }

    /** Since when one of its children has had a seat for want of a childcare place. */
    Optional<Instant> waitsForChildcareSince() {
        return childcare.stream()
                .flatMap(request -> Stream.ofNullable(request.waitingSince()))
                .min(naturalOrder());
    }

    ChildcareWish childcareWish() {
        return childcareMayFollow ? ChildcareWish.MAY_FOLLOW : ChildcareWish.WITH_THE_SEAT;
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

    Waiting waiting() {
        return waiting;
    }

    Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    /** Whether it is cancelled but keeps its places for a while. */
    boolean isHeld() {
        return cancellation != null && cancellation.isHolding();
    }

    /** The other part of the same family, of which some have a place and some wait. */
    Optional<RegistrationId> companion() {
        return Optional.ofNullable(companionId).map(RegistrationId::new);
    }

    /** Remembers the form that changed it last, in case it is sent again. */
    void changedBy(String key) {
        changeKey = key;
    }

    boolean wasChangedBy(String key) {
        return key.equals(changeKey);
    }

    int calendarSequence() {
        return calendarSequence;
    }

    private void care(Collection<ChildcareRequest> requests) {
        var all = List.copyOf(requests);
        childcare.clear();
        childcare.addAll(all);
        seats = seatsHeld();
    }

    private int seatsHeld() {
        return counting == Counting.FAMILIES ? 1 : party.size() - Share.count(childcarePlaces());
    }

    /** Those who have a place before those who wait, and these in the order in which they began to. */
    private List<ChildcareRequest> firstComeFirst() {
        return childcare.stream()
                .sorted(Comparator.comparing(ChildcareRequest::waitingSince, Comparator.nullsFirst(naturalOrder()))
                        .thenComparing(ChildcareRequest::childId))
                .toList();
    }

    private void mustBe(RegistrationState... states) {
        if (!Set.of(states).contains(state)) {
            throw new IllegalStateException("is " + state);
        }
    }
}
