package org.homeroom.door.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.account.Staff;
import org.homeroom.door.DoorPasses;
import org.homeroom.door.Doorway;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A door half an hour before its slot begins, and a link by which phones come in. */
@DatabaseTest
abstract class PhonesAtADoor {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    SchoolYear year;

    @Autowired
    Doorway doorway;

    @Autowired
    DoorPasses passes;

    @Autowired
    DirectSql jdbc;

    MockMvc network;
    EventId event;
    SlotId slot;
    Staff administrator;
    String link;

    @BeforeEach
    void openADoor() {
        network = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(30), 5);
        administrator = doorway.employ(year.school().id(), Role.ADMINISTRATOR, "Ada Office");
        link = link("Gym door");
    }

    /** @param label of another door of the same slot */
    String link(String label) {
        SignedIn.as(administrator);
        return passes.make(label, day(), slot).orElseThrow().link();
    }

    LocalDate day() {
        return LocalDate.ofInstant(doorway.start(slot), SchoolYear.ZONE);
    }

    Phone phone() {
        return new Phone(network).enter(link);
    }

    Phone phone(String door) {
        return new Phone(network).enter(link(door));
    }

    /** The code of a new registration. */
    String register(Requests request) {
        return doorway.register(request.build());
    }

    /** A family in a roster, by the name of its first person. */
    static JsonNode family(JsonNode roster, String name) {
        for (var family : roster.path("families")) {
            if (family.path("people").get(0).path("name").stringValue().equals(name)) {
                return family;
            }
        }
        throw new AssertionError("no " + name + " in " + roster);
    }

    static Optional<JsonNode> standing(JsonNode synced, String registration) {
        for (var family : synced.path("families")) {
            if (family.path("registration").stringValue().equals(registration)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
