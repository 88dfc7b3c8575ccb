package org.homeroom.demo;

import org.homeroom.door.Door;
import org.homeroom.door.DoorDuties;
import org.homeroom.door.DoorParty;
import org.homeroom.event.SlotId;
import org.homeroom.school.PublicCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts the demo's volunteers at the door of today's event, where the first families have come early. */
@Component
@Profile("demo")
class DemoDoor {

    private static final int EARLY = 4;

    private final DoorDuties duties;
    private final Door door;

    DemoDoor(DoorDuties duties, Door door) {
        this.duties = duties;
        this.door = door;
    }

    void open(SlotId today) {
        duties.helpers(today).forEach(volunteer -> duties.assign(today, volunteer.account()));
        door.board(today).orElseThrow().parties().stream()
                .filter(DoorParty::hasPlace)
                .limit(EARLY)
                .forEach(party ->
                        door.arrive(today, party.id(), party.everyone(), PublicCode.random(PublicCode.LINK_LENGTH)));
    }
}
