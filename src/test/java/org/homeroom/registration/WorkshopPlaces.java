package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop that families register for, and how many of its places are taken. */
@DatabaseTest
abstract class WorkshopPlaces {

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    DirectSql jdbc;

    EventId event;

    @BeforeEach
    void publishAWorkshop() {
        event = year.workshop("Homework without tears");
    }

    static RegistrationCode confirmed(RegistrationOutcome outcome) {
        assertThat(outcome).isInstanceOf(Confirmed.class);
        return ((Confirmed) outcome).code();
    }

    int taken(SlotId slot) {
        return catalogue.findSlot(slot).orElseThrow().taken();
    }

    int careTaken(SlotId slot, AgeBand band) {
        return catalogue.findSlot(slot).orElseThrow().childcare().get(band).taken();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
