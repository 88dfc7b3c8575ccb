package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeroom.account.SignedIn;
import org.homeroom.childcare.CaredWorkshop;
import org.homeroom.childcare.RoomId;
import org.homeroom.event.AgeBand;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a stranger, or another phone, can do with what a room's phone has said. */
class RoomReplayTest extends PhonesAtADoor {

    @Autowired
    private CaredWorkshop workshop;

    private RoomId room;

    @BeforeEach
    void planARoom() {
        SignedIn.as(administrator);
        room = workshop.room(slot, "Room 4", AgeBand.PRESCHOOL, AgeBand.PRESCHOOL, 12);
        workshop.assign(slot, room, workshop.carer("Ana"), workshop.carer("Ben"));
        register(Requests.to(slot).adult("Marta Bekele", "am").childInCare("Liya", 4));
    }

    @Test
    void changesNothingWhenAStrangerSendsASyncAgain() {
        var phone = carer();
        var in = phone.in(liya(phone), "7KQ2M9");
        var back = phone.ofRoom("undone");
        back.put("undoes", in.get("id"));
        phone.roomSync(in, back);

        assertThat(Phone.code(stranger().tryRoomSync(List.of(in)))).isEqualTo("withdrawn");
        assertThat(Phone.code(phone().tryRoomSync(List.of(in)))).isEqualTo("otherPass");
        assertThat(results(carer().roomSync(in))).containsExactly("known");
        assertThat(results(phone.roomSync(in, back))).containsExactly("known", "known");

        assertThat(phone.roomSync().path("children")).isEmpty();
        assertThat(rows("hand_over")).isEqualTo(2);
    }

    @Test
    void handsNoChildOverForAStrangerWhoKnowsItsCode() {
        var phone = carer();
        var liya = liya(phone);
        var in = phone.in(liya, "7KQ2M9");
        phone.roomSync(in);
        var out = phone.out(liya, in, "code");

        assertThat(stranger().tryRoomSync(List.of(out)).getStatus()).isEqualTo(401);
        assertThat(Phone.code(phone().tryRoomSync(List.of(out)))).isEqualTo("otherPass");
        assertThat(stranger().post("/door/api/room/charge", Map.of()).getStatus())
                .isEqualTo(401);

        assertThat(phone.roomSync().path("children").get(0).has("out")).isFalse();
    }

    private Phone carer() {
        SignedIn.as(administrator);
        return new Phone(network)
                .enter(passes.makeForRoom("Room 4", day(), slot, room)
                        .orElseThrow()
                        .link());
    }

    private Phone stranger() {
        return new Phone(network).withSecret("e".repeat(32));
    }

    private static JsonNode liya(Phone phone) {
        return phone.room().path("children").get(0);
    }

    private static List<String> results(JsonNode answer) {
        return Phone.texts(answer.path("facts"), "result");
    }
}
