package org.homeroom.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeroom.page.DeviceJson;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.ui.RegistrationDraft.ContactWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftJsonTest {

    @Test
    void comesBackAsItWasKept() {
        var draft = DraftCheckTest.whole();
        draft.slot = "01999999-0000-7000-8000-000000000000";
        draft.way = ContactWay.PHONE;
        draft.contact = "+1 555";
        var child = draft.addChild();
        child.name = "Liya";
        child.age = 4;
        child.care = true;
        child.allergies = "peanuts";
        child.needs = "naps";
        draft.spoken.add("amh");
        draft.signed.add("ase");
        draft.interpreterNote = "slowly";
        draft.accessNeeds.add(AccessNeed.STEP_FREE);
        draft.accessNote = "ramp";
        draft.question = "What to bring?";
        draft.asMany = true;
        draft.order = List.of("2", "1");

        var json = DraftJson.write(draft);
        var back = DraftJson.read(json).orElseThrow();

        assertThat(DraftJson.write(back)).isEqualTo(json);
        assertThat(back.key).isEqualTo(draft.key);
        assertThat(back.children.getFirst().needs).isEqualTo("naps");
        assertThat(back.accessNeeds).containsExactly(AccessNeed.STEP_FREE);
        assertThat(back.addAdult("en").id).isEqualTo("3");
    }

    @ParameterizedTest
    @MethodSource("org.homeroom.registration.ui.Naughty#names")
    void keepsWhateverIsTyped(String name) {
        var draft = DraftCheckTest.whole();
        draft.adults.getFirst().name = name;

        assertThat(DraftJson.read(DraftJson.write(draft)).orElseThrow().adults.getFirst().name)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "{\"adults\":{}}",
                "{\"adults\":[[]]}",
                "{\"children\":[{\"age\":\"many\"}]}",
                "{\"way\":7.5e300}"
            })
    void takesNothingThatMakesNoSense(String json) {
        assertThat(DraftJson.read(json)).isEmpty();
    }

    @Test
    void takesWhatMakesSenseOfAnotherRelease() {
        var draft = DraftJson.read(
                        "{\"key\":\"short\",\"unheardOf\":1,\"accessNeeds\":[\"HALAL\",\"MOON\"],\"adults\":[null,{\"name\":null}],\"way\":\"PIGEON\",\"contact\":null,\"spoken\":[\"amh\",\"x\",null]}")
                .orElseThrow();

        assertThat(draft.key).hasSize(24);
        assertThat(draft.accessNeeds).containsExactly(AccessNeed.HALAL);
        assertThat(draft.spoken).containsExactly("amh");
        assertThat(draft.adults).hasSize(1);
        assertThat(draft.adults.getFirst().name + draft.contact).isEmpty();
        assertThat(draft.way).isEqualTo(ContactWay.EMAIL);
    }

    @Test
    void readsWhatWasKeptBeforeFamiliesCouldComeInPart() {
        var draft = DraftJson.read("{\"adults\":[{\"id\":\"1\",\"name\":\"Rosa\"}],\"lastId\":1}")
                .orElseThrow();

        assertThat(draft.asMany).isFalse();
        assertThat(draft.order).isEmpty();
        assertThat(DraftJson.read("{\"order\":[null,\"2\"],\"asMany\":null}").orElseThrow().order)
                .containsExactly("2");
    }

    @Test
    void neverTakesFromTheDeviceWhoIsKnown() {
        var draft = DraftJson.read("{\"adults\":[{\"id\":\"1\",\"known\":{\"value\":\"x\"},\"coming\":false}]}")
                .orElseThrow();

        assertThat(draft.adults.getFirst().known).isNull();
        assertThat(draft.adults.getFirst().coming).isTrue();
    }

    @Test
    void addsWhatWasTypedButNeverArrived() {
        var draft = DraftCheckTest.whole();
        draft.addChild();

        DeviceJson.readTyped("""
                {"adult.1.name": "Rosa", "child.2.name": "Liya", "child.2.allergies": "nuts", "child.2.needs": "nap",
                 "contact": "a@example.org", "question": "When?", "accessNote": "ramp", "interpreterNote": "slow",
                 "child.9.name": "gone", "nonsense": "x", "adult": "y", "adult.1.language": "zz", "contact.more": null}""").forEach(draft::type);

        var adult = draft.adults.getFirst();
        var child = draft.children.getFirst();
        assertThat(adult.name).isEqualTo("Rosa");
        assertThat(adult.language).isEqualTo("en");
        assertThat(child.name + child.allergies + child.needs).isEqualTo("Liyanutsnap");
        assertThat(draft.contact + draft.question + draft.accessNote + draft.interpreterNote)
                .isEqualTo("a@example.orgWhen?rampslow");
        assertThat(DeviceJson.readTyped("[1]")).isEqualTo(Map.of());
    }
}
