package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A door that a volunteer stands at, half an hour before its slot begins. */
@DatabaseTest
abstract class OpenDoor {

    @Autowired
    SchoolYear year;

    @Autowired
    Doorway doorway;

    @Autowired
    Door door;

    @Autowired
    DirectSql jdbc;

    EventId event;
    SlotId slot;

    @BeforeEach
    void openADoor() {
        event = year.workshop("Homework without tears");
        slot = doorway.slot(event, Duration.ofMinutes(30), 5);
        doorway.volunteerAt(slot);
    }

    DoorResult.Arrived arrive(DoorParty party, Set<PersonId> who) {
        var result = door.arrive(slot, party.id(), who, Doorway.tap());
        assertThat(result).isInstanceOf(DoorResult.Arrived.class);
        return (DoorResult.Arrived) result;
    }

    DoorParty expected(String code) {
        var party = door.find(slot, code).parties().getFirst();
        assertThat(party.entry().state()).isEqualTo(RegistrationState.CONFIRMED);
        return party;
    }

    String register(Requests request) {
        return doorway.register(request.build());
    }

    static WalkIn walkIn(String name, int adults, int children) {
        return new WalkIn(Doorway.tap(), name, Locale.ENGLISH, adults, children, Contact.NONE);
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
