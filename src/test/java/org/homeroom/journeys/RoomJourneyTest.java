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
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.childcare.HandOvers;
import org.homeroom.door.DoorPasses;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** A carer's phone in a childcare room whose network goes away: nobody is lost, and the office reads who went by what. */
class RoomJourneyTest extends BrowserTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private Registrations registrations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private CaredWorkshop workshop;

    @Autowired
    private DoorPasses passes;

    @Autowired
    private HandOvers handOvers;

    private SlotId slot;
    private String link;

    @BeforeEach
    void openARoom() {
        var event = catalogue.find("homework-without-tears").orElseThrow().id();
        slot = year.slot(event, year.plan(Instant.now().plus(Duration.ofHours(1)), 30, Map.of()));
        var planned = catalogue.findOfSlot(slot).orElseThrow().slots().stream()
                .filter(one -> one.id().equals(slot))
                .findFirst()
                .orElseThrow();
        var email = "room-" + UUID.randomUUID() + "@example.org";
        var account = accounts.create(
                new NewAccount(planned.school(), "Ada Office", email, Role.ADMINISTRATOR, Locale.ENGLISH, "{noop}x"));
        SignedIn.as(new Staff(account, "Ada Office", planned.school(), Role.ADMINISTRATOR, Locale.ENGLISH));
        var room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.assign(slot, room, workshop.carer("Ana"), workshop.carer("Ben"));
        registrations.register(
                Requests.to(slot).adult("ሰላም ተስፋዬ", "am").childInCare("Liya", 4).build());
        var day = planned.start().atZone(planned.zone()).toLocalDate();
        link = passes.makeForRoom("Room 4", day, slot, room).orElseThrow().link();
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "am"})
    void aChildComesAndGoesWithoutANetworkAndTheOfficeReadsOfIt(Locale language) {
        var phone = new RoomPhone(visitor(language, Screen.PHONE), language);
        phone.enter(link, "Ana");

        phone.cutNetwork();
        var code = phone.takeIn("selam", "Liya");
        phone.reload();
        phone.sees("Liya");
        phone.isRefusedATag(code, "Liya");
        phone.handOver(code, "Liya");
        phone.seesNobody();
        phone.restoreNetwork();
        phone.seesNothingToSend();

        assertThat(handOvers.inside(slot, 1)).isEmpty();
        assertThat(handOvers.log(slot).getFirst().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.out()).isNotNull());
    }
}
