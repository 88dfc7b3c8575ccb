package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSession;
import org.homeroom.family.FoundSoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FamilyFinderTest extends WorkshopPlaces {

    private static final int NAMESAKES = 25;

    @Autowired
    private FamilyFinder finder;

    @Autowired
    private FoundSoon found;

    private SlotId slot;

    @BeforeEach
    void planASlot() {
        slot = year.slot(event, 100);
        SignedIn.as(year.school().id(), Role.TEACHER);
    }

    @Test
    void findsWhoComesAmongManyNamesakesOfBefore() {
        var before = year.slot(event, 100);
        for (int i = 0; i < NAMESAKES; i++) {
            register(before, "Ana Garcia");
        }
        begin(register(before, "Ana Garcia"), Duration.ofDays(-300));
        register(slot, "Ana María García Garza");

        assertThat(names("garcia")).containsExactly("Ana María García Garza");
        assertThat(names("gar")).containsExactly("Ana María García Garza");
        assertThat(names("ana garcia")).containsExactly("Ana María García Garza");
        assertThat(names("a g")).containsExactly("Ana María García Garza");
    }

    @Test
    void findsWhoComesAmongManyNamesakesWhoCancelled() {
        for (int i = 0; i < NAMESAKES; i++) {
            registrations.cancel(register(slot, "Ana Garcia"));
        }
        register(slot, "Ana García Garza");

        assertThat(names("garcia")).containsExactly("Ana García Garza");
    }

    @Test
    void showsAsManyFamiliesAsItSaysHoweverManyOfTheirNamesFit() {
        for (int i = 0; i < NAMESAKES; i++) {
            register(slot, "Ga Gar Garc Garcia Garza");
        }

        assertThat(names("g")).hasSize(20);
        assertThat(names("g ga gar")).hasSize(20);
    }

    @Test
    void findsAFamilyUntilTheSlotIsOver() {
        var coming = register(slot, "Ana Garcia");
        begin(coming, Duration.ofMinutes(-30));
        assertThat(names("garcia")).containsExactly("Ana Garcia");

        begin(coming, Duration.ofMinutes(-91));
        assertThat(names("garcia")).isEmpty();
    }

    @Test
    void findsAFamilyUntilTheLastEveningOfASeriesIsOver() {
        var plan = year.plan(100, Map.of());
        var series = year.slot(
                event,
                plan.followedBy(List.of(new SlotSession(
                        plan.start().plus(Duration.ofDays(7)), plan.end().plus(Duration.ofDays(7))))));
        begin(register(series, "Ana Garcia"), Duration.ofDays(-1));
        found.soon();

        assertThat(finder.coming("garcia")).singleElement().satisfies(each -> {
            assertThat(each.slot().id()).isEqualTo(series);
            assertThat(each.event().id()).isEqualTo(event);
        });
    }

    @Test
    void leavesOutWhatWasCancelled() {
        register(slot, "Ana Garcia");
        year.cancel(slot);

        assertThat(names("garcia")).isEmpty();
    }

    @Test
    void namesOfAFamilyOnlyWhatIsStillToCome() {
        var over = register(slot, "Ana Garcia");
        var coming = register(year.slot(event, 100), "Ana Garcia");
        jdbc.sql("update registration set family_id = :family where code = :code")
                .param("family", family(over))
                .param("code", coming.value())
                .update();
        begin(over, Duration.ofDays(-1));
        found.soon();

        assertThat(finder.coming("garcia"))
                .extracting(each -> each.family().code())
                .containsExactly(coming);
    }

    private RegistrationCode register(SlotId to, String name) {
        return confirmed(
                registrations.register(Requests.to(to).adult(name, "es").build()));
    }

    private List<String> names(String typed) {
        found.soon();
        return finder.coming(typed).stream()
                .map(each -> each.family().people().getFirst().name())
                .toList();
    }

    private byte[] family(RegistrationCode code) {
        return jdbc.sql("select family_id from registration where code = :code")
                .param("code", code.value())
                .query(byte[].class)
                .single();
    }

    /** Of its slot, which takes 90 minutes. */
    private void begin(RegistrationCode code, Duration fromNow) {
        var start = LocalDateTime.ofInstant(Instant.now().plus(fromNow), ZoneOffset.UTC);
        jdbc.sql("""
                update time_slot set version = version + 1, starts_at = :start, ends_at = :end,
                    registration_deadline = :start, change_deadline = :start, childcare_deadline = :start
                where id = (select slot_id from registration where code = :code)""")
                .param("start", start)
                .param("end", start.plusMinutes(90))
                .param("code", code.value())
                .update();
    }
}
