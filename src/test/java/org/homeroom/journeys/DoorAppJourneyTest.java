package org.homeroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeroom.account.AccountService;
import org.homeroom.account.NewAccount;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.door.Door;
import org.homeroom.door.DoorParty;
import org.homeroom.door.DoorPasses;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Two volunteers' phones at one door, and a hall whose network goes away. */
class DoorAppJourneyTest extends BrowserTest {

    private static final String EVENT = "homework-without-tears";

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private Registrations registrations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private DoorPasses passes;

    @Autowired
    private Door door;

    private SlotId slot;
    private DoorPasses.Made pass;

    /** A time of its own for each journey, in an hour, so that its door is open. */
    @BeforeEach
    void openADoor() {
        var event = catalogue.find(EVENT).orElseThrow().id();
        slot = year.slot(event, year.plan(Instant.now().plus(Duration.ofHours(1)), 30, Map.of()));
        registrations.register(Requests.to(slot)
                .adult("ሰላም ተስፋዬ", "am")
                .adult("Dawit O’Brien", "en")
                .child("Liya", 4)
                .build());
        registrations.register(Requests.to(slot).adult("محمد علی رضایی", "fa").build());
        var planned = planned();
        var email = "door-" + UUID.randomUUID() + "@example.org";
        var account = accounts.create(
                new NewAccount(planned.school(), "Ada Office", email, Role.ADMINISTRATOR, Locale.ENGLISH, "{noop}x"));
        SignedIn.as(new Staff(account, "Ada Office", planned.school(), Role.ADMINISTRATOR, Locale.ENGLISH));
        var day = planned.start().atZone(planned.zone()).toLocalDate();
        pass = passes.make("Gym door", day, slot).orElseThrow();
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "am"})
    void familiesComeInWithoutANetworkAndAreCountedOnce(Locale language) {
        var one = new DoorPhone(visitor(language, Screen.PHONE), language);
        var other = new DoorPhone(visitor(language, Screen.PHONE), language);
        one.enter(pass.link(), "Sam");
        other.enter(pass.link(), "Noor");

        one.cutNetwork();
        other.cutNetwork();
        one.letIn("selam", 3);
        one.reload();
        one.seesInAlready("tesfaye");
        one.welcome("Rosa Álvarez", 2);
        one.seesHere(6);
        other.letIn("dawit", 3);
        other.letIn("mohammed", 1);
        other.seesHere(4);

        one.restoreNetwork();
        other.restoreNetwork();
        one.seesHere(7);
        other.seesHere(7);
        one.seesNothingToSend();
        other.seesNothingToSend();
        other.seesInAlready("rosa");
        assertThat(door.board(slot).orElseThrow().parties()).hasSize(3).allMatch(DoorParty::areAllHere);

        passes.withdraw(pass.pass().id());
        one.seesItIsWiped();
        other.seesItIsWiped();
        one.missesNothing();
        other.missesNothing();
    }

    private SlotSummary planned() {
        return catalogue.findOfSlot(slot).orElseThrow().slots().stream()
                .filter(one -> one.id().equals(slot))
                .findFirst()
                .orElseThrow();
    }
}
