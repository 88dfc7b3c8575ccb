package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Contact;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.Requests;
import org.homeroom.registration.SignedCodes;
import org.junit.jupiter.api.Test;

class DeviceRosterTest extends PhonesAtADoor {

    @Test
    void tellsOfEachPersonWhatTheDoorNeedsAndNoMore() {
        slot = year.slot(event, year.plan(Instant.now().plusSeconds(600), 5, Map.of(AgeBand.PRESCHOOL, 2)));
        var code = register(Requests.to(slot)
                .adult("Marta Bekele", "am")
                .childInCare("Liya", 4)
                .interpreter("amh"));
        var roster = phone("Gym door").roster();

        var family = family(roster, "Marta Bekele");
        assertThat(family.path("code").stringValue())
                .isEqualTo(SignedCodes.fingerprint(RegistrationCode.read(code).orElseThrow()));
        assertThat(family.path("short").stringValue()).hasSize(8);
        assertThat(family.path("state").stringValue()).isEqualTo("confirmed");
        assertThat(family.path("language").stringValue()).isEqualTo("am");
        assertThat(family.path("needs").get(0).stringValue()).isEqualTo("STEP_FREE");
        assertThat(family.path("interpreters").get(0).path("language").stringValue())
                .isEqualTo("amh");
        var liya = family.path("people").get(1);
        assertThat(liya.path("age").intValue()).isEqualTo(4);
        assertThat(liya.path("care").booleanValue()).isTrue();
        assertThat(roster.path("slots").get(0).path("title").path("en").stringValue())
                .isEqualTo("Homework without tears");
        assertThat(roster.path("greetings").path("am").path("said").stringValue())
                .isEqualTo("inkwan dehna metu");
        assertThat(roster.toString()).doesNotContain("peanuts", "naps", "rosa@example.org", code);
    }

    @Test
    void isAnsweredWithNothingWhileItIsTheSame() {
        register(Requests.to(slot).adult("Marta", "am"));
        var phone = phone();
        var first = phone.get("/roster");
        var tag = first.getHeader("ETag");
        assertThat(tag).startsWith("W/");
        assertThat(first.getHeader("Cache-Control")).contains("no-store");
        phone.sync(phone.arrived(
                slot.value(), family(phone.roster(), "Marta").path("id").stringValue()));

        var again = phone.answer(get("/door/api/roster").header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(phone.sync(List.of()).path("roster").stringValue()).isEqualTo(tag);

        register(Requests.to(slot).adult("Omar", "ar"));
        assertThat(phone.sync(List.of()).path("roster").stringValue()).isNotEqualTo(tag);
        assertThat(phone.answer(get("/door/api/roster").header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void namesCodesThatHoldNoMoreAndOtherSlotsOfTheDay() {
        var gone = register(Requests.to(slot).adult("Marta", "am"));
        doorway.cancel(gone);
        var other = doorway.slot(event, Duration.ofMinutes(30), 5);
        register(Requests.to(other).adult("Omar", "ar"));
        var roster = phone().roster();

        assertThat(roster.path("families").isEmpty()).isTrue();
        assertThat(roster.path("withdrawn").get(0).stringValue())
                .isEqualTo(SignedCodes.fingerprint(RegistrationCode.read(gone).orElseThrow()));
        assertThat(Phone.texts(roster.path("elsewhere"), "id")).containsExactly(other.toString());
    }

    @Test
    void marksWhoComesForTheFirstTime() {
        var before = doorway.slot(event, Duration.ofHours(1), 5);
        register(Requests.to(before).adult("Marta", "am").contact(email("marta@example.org")));
        var there = slot;
        slot = before;
        var door = phone("Other door");
        door.sync(door.arrived(
                before.value(), family(door.roster(), "Marta").path("id").stringValue()));
        slot = there;
        register(Requests.to(slot).adult("Marta", "am").contact(email("marta@example.org")));
        register(Requests.to(slot).adult("Newcomer", "uk").contact(email("new@example.org")));
        var roster = phone().roster();

        assertThat(family(roster, "Marta").has("firstTime")).isFalse();
        assertThat(family(roster, "Newcomer").path("firstTime").booleanValue()).isTrue();
    }

    @Test
    void looksUpACodeThatIsElsewhere() {
        var later = doorway.slot(event, Duration.ofHours(3), 5);
        var code = register(Requests.to(later).adult("Omar", "ar"));

        var answer = phone().look(code);

        assertThat(answer.path("standing").stringValue()).isEqualTo("otherSlot");
        assertThat(answer.path("slot").path("id").stringValue()).isEqualTo(later.toString());
        assertThat(answer.path("family").path("people").get(0).path("name").stringValue())
                .isEqualTo("Omar");
    }

    @Test
    void isSmallForTwoThousandPeople() throws IOException {
        slot = doorway.slot(event, Duration.ofMinutes(30), 2000);
        for (int i = 0; i < 20; i++) {
            register(Requests.to(slot)
                    .adult("Marta Bekele-Tesfaye " + i, "am")
                    .adult("Nguyễn Thị Minh Khai " + i * 7, "vi")
                    .child("Abdulrahman " + i, 5));
        }
        var roster = phone("Gym door").get("/roster").getContentAsByteArray();

        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(roster);
        }
        assertThat(packed.size() * 2000 / 60).isLessThan(300 * 1024);
    }

    private static Contact email(String address) {
        return new Contact(address, null);
    }
}
