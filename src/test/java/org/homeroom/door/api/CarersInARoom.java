package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.childcare.FamilyPickUp;
import org.homeroom.childcare.HandOvers;
import org.homeroom.childcare.RoomId;
import org.homeroom.childcare.StaffHandOvers;
import org.homeroom.childcare.StaffPickUp;
import org.homeroom.door.Door;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A childcare room of a door’s slot with a child that is expected, and a link by which its carers’ phones come in. */
abstract class CarersInARoom extends PhonesAtADoor {

    @Autowired
    CaredWorkshop workshop;

    @Autowired
    Registrations registrations;

    @Autowired
    FamilyPickUp families;

    @Autowired
    StaffPickUp staff;

    @Autowired
    StaffHandOvers staffHandOvers;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Door door;

    RoomId room;
    RegistrationCode code;

    @BeforeEach
    void planARoom() {
        SignedIn.as(administrator);
        room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.assign(slot, room, workshop.carer("Ana"), workshop.carer("Ben"));
        code = code(register(Requests.to(slot).adult("Marta Bekele", "am").childInCare("Liya", 4)));
    }

    Phone carer() {
        return carer(slot, room);
    }

    Phone carer(SlotId of, RoomId in) {
        return new Phone(network).enter(roomLink(of, in));
    }

    String roomLink(SlotId of, RoomId in) {
        SignedIn.as(administrator);
        var day = LocalDate.ofInstant(doorway.start(of), SchoolYear.ZONE);
        return passes.makeForRoom("Room 4", day, of, in).orElseThrow().link();
    }

    static Map<String, Object> undone(Phone phone, Map<String, Object> other) {
        var fact = phone.ofRoom("undone");
        fact.put("undoes", other.get("id"));
        return fact;
    }

    static Map<String, Object> carers(Phone phone, int count) {
        var fact = phone.ofRoom("carers");
        fact.put("count", count);
        return fact;
    }

    static RegistrationCode code(String symbols) {
        return RegistrationCode.read(symbols).orElseThrow();
    }

    static String code(JsonNode answer) {
        return answer.path("facts").get(0).path("code").stringValue();
    }

    static JsonNode child(JsonNode sheet, String name) {
        for (var child : sheet.path("children")) {
            if (child.path("name").stringValue().equals(name)) {
                return child;
            }
        }
        throw new AssertionError("no " + name + " in " + sheet);
    }

    static JsonNode family(JsonNode sheet, JsonNode child) {
        for (var family : sheet.path("families")) {
            if (family.path("registration").equals(child.path("registration"))) {
                return family;
            }
        }
        throw new AssertionError("no family of " + child);
    }

    static String result(JsonNode answer) {
        return answer.path("facts").get(0).path("result").stringValue();
    }

    static String note(JsonNode answer) {
        return answer.path("facts").get(0).path("note").stringValue();
    }

    static boolean mine(JsonNode answer) {
        return answer.path("charge").path("mine").booleanValue(false);
    }

    static void refuses(MockHttpServletResponse answer, int status, String code) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(Phone.code(answer)).isEqualTo(code);
    }
}
