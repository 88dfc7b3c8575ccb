package org.homeroom.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.account.Token;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.Rosters;
import org.homeroom.registration.SignedCodes;
import org.homeroom.school.SchoolService;
import org.homeroom.school.SigningKeys;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the roster of a pass for its devices. Who has arrived is not in it, so that it changes seldom and a device that
 * asks again is mostly told that it has not.
 */
@Component
class DeviceRosters {

    /** What comes from elsewhere than the lists, as the room of a child, is as new as that. */
    private static final Duration KEPT = Duration.ofSeconds(20);

    private static final int MOST = 100;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PassSlots passSlots;
    private final Rolls rolls;
    private final RosterFamilies families;
    private final Rosters rosters;
    private final SchoolService schools;
    private final SigningKeys keys;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final Cache<PassId, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    DeviceRosters(
            PassSlots passSlots,
            Rolls rolls,
            RosterFamilies families,
            Rosters rosters,
            SchoolService schools,
            SigningKeys keys) {
        this.passSlots = passSlots;
        this.rolls = rolls;
        this.families = families;
        this.rosters = rosters;
        this.schools = schools;
        this.keys = keys;
    }

    /** The roster's bytes, and a tag that changes with them. */
    record Sheet(byte[] json, String tag) {

        static Sheet of(byte[] json) {
            var hash = Token.hash(BASE64.encodeToString(json)).substring(0, 16);
            return new Sheet(json, "W/\"" + hash + "\"");
        }
    }

    /** A sheet, and the lists from which it was made: while they are the same ones, so is it. */
    private record Kept(List<Evening> evenings, List<Rolls.Expected> lists, Sheet sheet) {

        boolean isOf(List<Evening> now, List<Rolls.Expected> listsNow) {
            return plans(evenings).equals(plans(now))
                    && lists.size() == listsNow.size()
                    && IntStream.range(0, lists.size()).allMatch(i -> lists.get(i) == listsNow.get(i));
        }

        /** How many places are taken does not stand in it. */
        private static List<Object> plans(List<Evening> evenings) {
            return evenings.stream()
                    .<Object>map(evening -> List.of(
                            evening.slot().id(),
                            evening.session(),
                            evening.slot().details(),
                            evening.texts()))
                    .toList();
        }
    }

    Sheet of(Pass pass, List<Evening> evenings) {
        var lists = evenings.stream()
                .map(evening -> rolls.expected(evening.slot().id()))
                .toList();
        var before = kept.getIfPresent(pass.id());
        if (before != null && before.isOf(evenings, lists)) {
            return before.sheet();
        }
        var sheet = Sheet.of(json.writeValueAsBytes(write(pass, evenings, lists)));
        kept.put(pass.id(), new Kept(evenings, lists, sheet));
        return sheet;
    }

    private RosterSheet write(Pass pass, List<Evening> evenings, List<Rolls.Expected> lists) {
        var school = schools.get(pass.school());
        var slots = evenings.stream().map(Evening::slot).toList();
        var ready = families.ready(pass.school(), slots);
        var expected = new ArrayList<RosterSheet.Family>();
        for (int i = 0; i < lists.size(); i++) {
            int slot = i;
            lists.get(i).entries().stream()
                    .sorted(Comparator.comparing(entry -> entry.id().value()))
                    .forEach(entry -> expected.add(ready.family(entry, slot)));
        }
        return new RosterSheet(
                1,
                new RosterSheet.OfSchool(
                        school.id().value(), school.name(), school.zone().getId()),
                pass.label(),
                opensAt(pass, evenings),
                pass.expiresAt(),
                List.of(key(pass)),
                evenings.stream().map(evening -> slot(evening, ready)).toList(),
                passSlots.on(pass.school(), pass.evening()).stream()
                        .filter(evening -> evenings.stream()
                                .noneMatch(open ->
                                        open.slot().id().equals(evening.slot().id())))
                        .map(evening -> slot(evening, ready))
                        .toList(),
                expected,
                slots.stream()
                        .map(SlotSummary::id)
                        .flatMap(slot -> rosters.cancelled(slot).stream())
                        .map(SignedCodes::fingerprint)
                        .sorted()
                        .toList(),
                greetings());
    }

    /** Also where all slots were cancelled: then the list is empty. */
    static Instant opensAt(Pass pass, List<Evening> evenings) {
        return evenings.stream()
                .findFirst()
                .map(Evening::opensAt)
                .orElseGet(() -> pass.expiresAt().minus(Duration.ofDays(1)));
    }

    private RosterSheet.Key key(Pass pass) {
        var key = keys.publicKey(pass.school());
        return new RosterSheet.Key(HexFormat.of().formatHex(SignedCodes.keyId(key)), BASE64.encodeToString(key));
    }

    static RosterSheet.Slot slot(Evening evening, RosterFamilies.Ready ready) {
        var slot = evening.slot();
        return new RosterSheet.Slot(
                slot.id().value(),
                titles(evening),
                places(evening),
                evening.date().start(),
                evening.date().end(),
                evening.opensAt(),
                evening.closesAt(),
                slot.details().capacity(),
                ready.rooms(slot.id()).stream()
                        .map(room -> new RosterSheet.Room(room.name(), room.fromAge(), room.toAge()))
                        .toList());
    }

    /** By language, as all words of an organiser’s. */
    static Map<String, String> titles(Evening evening) {
        return evening.texts().byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().title()));
    }

    static Map<String, String> places(Evening evening) {
        return evening.slot().meetingPlace().map(place -> place.name().texts()).orElse(Map.of());
    }

    static Map<String, RosterSheet.Greeting> greetings() {
        return Greetings.all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        greeting -> new RosterSheet.Greeting(
                                greeting.getValue().words(), greeting.getValue().said())));
    }
}
