package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.registration.Requests;
import org.homeroom.school.PublicCode;
import org.junit.jupiter.api.Test;

class DoorLookupTest extends OpenDoor {

    @Test
    void knowsAFamilyByItsLinkItsCodeAndItsShortCode() {
        var code = register(Requests.to(slot));
        var shortCode = expected(code).entry().shortCode();

        for (var typed : List.of(
                "https://events.example.org/r/" + code + "?lang=es",
                code,
                PublicCode.grouped(shortCode),
                shortCode.toLowerCase(Locale.ROOT))) {
            assertThat(door.find(slot, typed)).isInstanceOf(DoorResult.Expected.class);
        }
    }

    @Test
    void looksForANameOfEightLettersThatCouldBeACode() {
        register(Requests.to(slot).adult("Mercedes Vega", "es"));

        assertThat(door.find(slot, "mercedes")).isInstanceOf(DoorResult.People.class);
        assertThat(door.find(slot, "vega")).isInstanceOf(DoorResult.People.class);
        assertThat(door.find(slot, "olena")).isEqualTo(new DoorResult.Nobody());
        assertThat(door.find(slot, " ")).isEqualTo(new DoorResult.Nobody());
    }

    @Test
    void knowsNoCodeOfAnotherSchool() {
        var other = year.school("elm-street", "Elm Street School");
        var code = register(Requests.to(year.slot(year.workshop(other, "Elsewhere", Map.of()), 5)));

        assertThat(door.find(slot, code)).isEqualTo(new DoorResult.UnknownCode());
    }

    @Test
    void holdsOffWhoTriesShortCodes() {
        var results = new HashSet<DoorResult>();
        for (int i = 0; i < 40; i++) {
            results.add(door.find(slot, "2" + PublicCode.random(7)));
        }
        var known = expected(register(Requests.to(slot)));

        assertThat(results).containsExactlyInAnyOrder(new DoorResult.UnknownCode(), new DoorResult.TooOften());
        assertThat(door.find(slot, known.entry().shortCode())).isInstanceOf(DoorResult.Expected.class);
    }
}
