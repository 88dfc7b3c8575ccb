package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeroom.DatabaseTest;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Refused;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RegistrationsTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    private EventId event;

    @BeforeEach
    void publishAWorkshop() {
        event = year.workshop("Homework without tears");
    }

    @Test
    void confirmsAFamilyThatFits() {
        var slot = year.slot(event, 5);
        var code = confirmed(registrations.register(Requests.to(slot)
                .adult("ሰላም ተስፋዬ", "am")
                .adult("Dawit", "en")
                .child("Liya", 7)
                .build()));

        var found = registrations.find(code).orElseThrow();
        assertThat(found.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(found.people()).extracting(PartyPerson::name).containsExactly("ሰላም ተስፋዬ", "Dawit", "Liya");
        assertThat(found.language().toLanguageTag()).isEqualTo("am");
        assertThat(taken(slot)).isEqualTo(3);
    }

    @Test
    void putsFamilyOnWaitingListWhenSlotIsFull() {
        var slot = year.slot(event, 2);
        registrations.register(Requests.to(slot).adults(2).build());

        var first = registrations.register(Requests.to(slot).build());
        var second = registrations.register(Requests.to(slot).adults(2).build());

        assertThat(first)
                .isInstanceOfSatisfying(
                        Waitlisted.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(1));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Waitlisted.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(2));
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void neverSplitsAParty() {
        var slot = year.slot(event, 3);
        registrations.register(Requests.to(slot).adults(2).build());

        assertThat(registrations.register(Requests.to(slot).adults(2).build())).isInstanceOf(Waitlisted.class);
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void countsAChildInChildcareThereAndNotAsASeat() {
        var slot = year.slot(event, 1, Map.of(AgeBand.PRESCHOOL, 1));

        var code = confirmed(
                registrations.register(Requests.to(slot).childInCare("Liya", 4).build()));

        assertThat(taken(slot)).isEqualTo(1);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
        var child = registrations.find(code).orElseThrow().children().getFirst();
        assertThat(child.childcare()).contains(AgeBand.PRESCHOOL);
        assertThat(child.wantedCare()).map(Newcomer.Care::allergies).contains("peanuts");
    }

    @Test
    void registersNobodyWhenChildcareIsFullButSeatsAreFree() {
        var slot = year.slot(event, 10, Map.of(AgeBand.PRESCHOOL, 1));
        registrations.register(Requests.to(slot).childInCare("Liya", 4).build());

        var outcome =
                registrations.register(Requests.to(slot).childInCare("Noah", 3).build());

        assertThat(outcome).isEqualTo(new ChildcareFull(Set.of(AgeBand.PRESCHOOL)));
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(count("registration")).isEqualTo(1);
        assertThat(count("family")).isEqualTo(1);
    }

    @Test
    void registersOnceHoweverOftenTheFormIsSent() throws Exception {
        var slot = year.slot(event, 50);
        var request = Requests.to(slot).adults(2).build();

        Callable<RegistrationOutcome> send = () -> registrations.register(request);
        var outcomes = atOnce(Collections.nCopies(16, send));

        assertThat(Set.copyOf(outcomes)).hasSize(1);
        assertThat(taken(slot)).isEqualTo(2);
        assertThat(count("registration")).isEqualTo(1);
        assertThat(count("family")).isEqualTo(1);
        assertThat(count("outbox_message")).isEqualTo(1);
    }

    @Test
    void neverOversellsHoweverManyPressAtOnce() throws Exception {
        var slot = year.slot(event, 20);
        var requests = IntStream.range(0, 60)
                .<Callable<RegistrationOutcome>>mapToObj(i -> {
                    var request = Requests.to(slot).adults(1 + i % 3).build();
                    return () -> registrations.register(request);
                })
                .toList();

        assertThat(atOnce(requests))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(Confirmed.class, Waitlisted.class));

        assertThat(taken(slot)).isLessThanOrEqualTo(20).isEqualTo(seatsHeld(slot));
    }

    @Test
    void refusesWhatCannotBeHad() {
        var draft = year.slot(year.draft("Not yet"), 5);
        var cancelled = year.slot(event, 5);
        year.cancel(cancelled);
        var past = year.slot(event, year.plan(year.inDays(-2), 5, Map.of()));
        var running = year.slot(event, running());

        assertThat(register(draft)).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(register(new SlotId(UUID.randomUUID()))).isEqualTo(new Refused(Refusal.UNKNOWN));
        assertThat(register(cancelled)).isEqualTo(new Refused(Refusal.CANCELLED));
        assertThat(register(past)).isEqualTo(new Refused(Refusal.PAST));
        assertThat(register(running)).isEqualTo(new Refused(Refusal.CLOSED));
    }

    @Test
    void movesToAnotherSlotAndFreesTheOldOne() {
        var one = year.slot(event, 2);
        var other = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(one).adults(2).build()));

        assertThat(registrations.moveTo(code, other)).isInstanceOf(Confirmed.class);

        assertThat(taken(one)).isZero();
        assertThat(taken(other)).isEqualTo(2);
        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(other);
        assertThat(registrations.moveTo(code, one)).isInstanceOf(Confirmed.class);
        assertThat(taken(one)).isEqualTo(2);
        assertThat(taken(other)).isZero();
    }

    @Test
    void keepsTheOldPlaceWhenTheNewSlotIsFull() {
        var one = year.slot(event, 2);
        var full = year.slot(event, 1);
        registrations.register(Requests.to(full).build());
        var code = confirmed(registrations.register(Requests.to(one).adults(2).build()));

        assertThat(registrations.moveTo(code, full)).isEqualTo(new Refused(Refusal.FULL));

        assertThat(registrations.find(code).orElseThrow().slot()).isEqualTo(one);
        assertThat(taken(one)).isEqualTo(2);
        assertThat(taken(full)).isEqualTo(1);
    }

    @Test
    void familiesThatSwapSlotsAtOnceAllKeepAPlace() throws Exception {
        var one = year.slot(event, 8);
        var other = year.slot(event, 8);
        var codes = IntStream.range(0, 8)
                .mapToObj(i -> confirmed(registrations.register(
                        Requests.to(i % 2 == 0 ? one : other).build())))
                .toList();
        var moves = IntStream.range(0, 8)
                .<Callable<RegistrationOutcome>>mapToObj(
                        i -> () -> registrations.moveTo(codes.get(i), i % 2 == 0 ? other : one))
                .toList();

        assertThat(atOnce(moves)).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Confirmed.class));

        assertThat(taken(one)).isEqualTo(4).isEqualTo(seatsHeld(one));
        assertThat(taken(other)).isEqualTo(4).isEqualTo(seatsHeld(other));
    }

    @Test
    void changesWhoComes() {
        var slot = year.slot(event, 4, Map.of(AgeBand.PRESCHOOL, 2));
        var code = confirmed(registrations.register(
                Requests.to(slot).adults(2).childInCare("Liya", 4).build()));
        var before = registrations.find(code).orElseThrow();
        var stays = before.adults().getFirst().id();

        var outcome = registrations.change(
                code,
                new PartyChange(
                        Set.of(stays),
                        Map.of(),
                        List.of(),
                        List.of(new Newcomer.Child("Noah", 3, Newcomer.Care.NOTHING_SPECIAL))),
                Wishes.NONE);

        assertThat(outcome).isInstanceOf(Confirmed.class);
        var after = registrations.find(code).orElseThrow();
        assertThat(after.people()).extracting(PartyPerson::name).containsExactly("Adult 1", "Noah");
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheBiggerPartyDoesNotFit() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).adults(2).build()));
        var everyone = Set.copyOf(registrations.find(code).orElseThrow().people().stream()
                .map(PartyPerson::id)
                .toList());

        var bigger = new PartyChange(everyone, Map.of(), List.of(), List.of(new Newcomer.Child("Noah", 9, null)));
        assertThat(registrations.change(code, bigger, Wishes.NONE)).isEqualTo(new Refused(Refusal.FULL));
        var nobody = new PartyChange(Set.of(), Map.of(), List.of(), List.of());
        assertThat(registrations.change(code, nobody, Wishes.NONE)).isEqualTo(new Refused(Refusal.NO_ADULT));

        assertThat(registrations.find(code).orElseThrow().people()).hasSize(2);
        assertThat(registrations.find(code).orElseThrow().household().children())
                .isEmpty();
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void givesPlacesBackOnceHoweverOftenItIsCancelled() throws Exception {
        var slot = year.slot(event, 5, Map.of(AgeBand.PRESCHOOL, 2));
        var code = confirmed(registrations.register(
                Requests.to(slot).adults(2).childInCare("Liya", 4).build()));
        Callable<RegistrationOutcome> cancel = () -> {
            registrations.cancel(code);
            return new Confirmed(code);
        };

        atOnce(Collections.nCopies(8, cancel));
        registrations.cancel(RegistrationCode.fresh());

        assertThat(taken(slot)).isZero();
        assertThat(careTaken(slot, AgeBand.PRESCHOOL)).isZero();
        assertThat(registrations.find(code))
                .map(RegistrationDetails::isCancelled)
                .contains(true);
    }

    @Test
    void takesACancellationBack() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).adults(2).build()));
        registrations.cancel(code);

        assertThat(registrations.undoCancel(code)).isInstanceOf(Confirmed.class);
        assertThat(taken(slot)).isEqualTo(2);
    }

    @Test
    void doesNotGiveAwayTwiceWhatWasTakenMeanwhile() {
        var slot = year.slot(event, 2);
        var code = confirmed(registrations.register(Requests.to(slot).adults(2).build()));
        registrations.cancel(code);
        registrations.register(Requests.to(slot).build());

        assertThat(registrations.undoCancel(code)).isEqualTo(new Refused(Refusal.FULL));
        assertThat(taken(slot)).isEqualTo(1);
        assertThat(registrations.find(code).orElseThrow().state()).isEqualTo(RegistrationState.CANCELLED);
    }

    private static List<RegistrationOutcome> atOnce(List<Callable<RegistrationOutcome>> calls) throws Exception {
        var outcomes = new ArrayList<RegistrationOutcome>();
        try (var clients = Executors.newFixedThreadPool(12)) {
            for (var done : clients.invokeAll(calls)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private RegistrationOutcome register(SlotId slot) {
        return registrations.register(Requests.to(slot).build());
    }

    private SlotDetails running() {
        var start = Instant.now().minusSeconds(600);
        return year.plan(start, 5, Map.of());
    }

    private static RegistrationCode confirmed(RegistrationOutcome outcome) {
        assertThat(outcome).isInstanceOf(Confirmed.class);
        return ((Confirmed) outcome).code();
    }

    private int taken(SlotId slot) {
        return catalogue.findSlot(slot).orElseThrow().taken();
    }

    private int careTaken(SlotId slot, AgeBand band) {
        return catalogue.findSlot(slot).orElseThrow().childcare().get(band).taken();
    }

    private int seatsHeld(SlotId slot) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(slot.value().getMostSignificantBits())
                .putLong(slot.value().getLeastSignificantBits())
                .array();
        return jdbc.sql(
                        "select coalesce(sum(seats), 0) from registration where slot_id = :slot and state = 'CONFIRMED'")
                .param("slot", bytes)
                .query(Integer.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
