package org.homeroom.door.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.door.DeviceDoor;
import org.homeroom.door.FactAnswer;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/** Says to a device what became of what it told, and what others told. */
final class FactAnswers {

    private static final int AGAIN_SECONDS = 2;

    private FactAnswers() {}

    static DoorJson.Synced json(DeviceDoor.Answer answer, List<DoorJson.Fact> malformed) {
        var facts = new ArrayList<>(malformed);
        answer.facts().stream().map(FactAnswers::fact).forEach(facts::add);
        return new DoorJson.Synced(
                answer.now(),
                answer.tag(),
                answer.heard() == null ? null : answer.heard().toString(),
                AGAIN_SECONDS,
                facts,
                answer.families().stream().map(FactAnswers::family).toList(),
                answer.slots().stream()
                        .map(slot -> new DoorJson.Slot(
                                slot.slot().value(), slot.here(), slot.expected(), slot.placesLeft(), slot.capacity()))
                        .toList());
    }

    static DoorJson.Fact malformed(@Nullable String id) {
        return new DoorJson.Fact(id, "refused", word(FactAnswer.Refused.Why.MALFORMED), null, null, null, null);
    }

    private static DoorJson.Fact fact(FactAnswer answer) {
        var id = answer.id().toString();
        return switch (answer) {
            case FactAnswer.Accepted(var fact, var registration, var shortCode, var at, var note) ->
                new DoorJson.Fact(
                        id, "accepted", null, registration.value(), shortCode, at, note == null ? null : word(note));
            case FactAnswer.Known(var fact, var registration, var at) ->
                new DoorJson.Fact(id, "known", null, registration.value(), null, at, null);
            case FactAnswer.Refused(var fact, var why) ->
                new DoorJson.Fact(id, "refused", word(why), null, null, null, null);
            case FactAnswer.Later(var fact, var why) ->
                new DoorJson.Fact(id, "later", word(why), null, null, null, null);
        };
    }

    private static DoorJson.Family family(DeviceDoor.Standing standing) {
        return new DoorJson.Family(
                standing.registration().value(),
                standing.slot().value(),
                standing.here().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(PersonId::value)))
                        .map(here -> new DoorJson.Person(
                                here.getKey().value(),
                                here.getValue().stream()
                                        .map(mark -> new DoorJson.Mark(
                                                mark.fact(), mark.at(), mark.door(), mark.mine() ? true : null))
                                        .toList()))
                        .toList());
    }

    /** UNKNOWN_SLOT as unknownSlot. */
    static String word(Enum<?> constant) {
        var word = new StringBuilder();
        for (var part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
