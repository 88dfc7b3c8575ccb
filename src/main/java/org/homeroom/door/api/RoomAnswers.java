package org.homeroom.door.api;

import java.util.ArrayList;
import java.util.List;
import org.homeroom.childcare.HandOverNote;
import org.homeroom.childcare.RoomDesk;
import org.homeroom.childcare.RoomFactAnswer;
import org.homeroom.door.RoomDoor;
import org.jspecify.annotations.Nullable;

/** Says to a phone in a childcare room what became of what it told, and how the room stands. */
final class RoomAnswers {

    private static final int AGAIN_SECONDS = 3;

    private RoomAnswers() {}

    static DoorJson.RoomSynced json(RoomDoor.Answer answer, List<DoorJson.RoomFact> malformed) {
        var facts = new ArrayList<>(malformed);
        answer.facts().stream().map(RoomAnswers::fact).forEach(facts::add);
        var standing = answer.standing();
        return new DoorJson.RoomSynced(
                answer.now(),
                answer.tag(),
                AGAIN_SECONDS,
                standing.carers().orElse(null),
                standing.closedAt().orElse(null),
                answer.charge().map(RoomAnswers::charge).orElse(null),
                facts,
                standing.children().stream().map(RoomAnswers::child).toList());
    }

    static DoorJson.RoomFact malformed(@Nullable String id) {
        return new DoorJson.RoomFact(id, "refused", FactAnswers.word(RoomFactAnswer.Refused.Why.MALFORMED), null);
    }

    static DoorJson.Charge charge(RoomDoor.Charge charge) {
        return new DoorJson.Charge(charge.device(), charge.name(), charge.mine() ? true : null, charge.since());
    }

    private static DoorJson.RoomFact fact(RoomFactAnswer answer) {
        var id = answer.id().toString();
        return switch (answer) {
            case RoomFactAnswer.Accepted(var fact, var note) -> new DoorJson.RoomFact(id, "accepted", null, word(note));
            case RoomFactAnswer.Known(var fact, var note) -> new DoorJson.RoomFact(id, "known", null, word(note));
            case RoomFactAnswer.Refused(var fact, var why) ->
                new DoorJson.RoomFact(id, "refused", FactAnswers.word(why), null);
            case RoomFactAnswer.Later(var fact, var why) ->
                new DoorJson.RoomFact(id, "later", FactAnswers.word(why), null);
        };
    }

    private static @Nullable String word(@Nullable HandOverNote note) {
        return note == null ? null : FactAnswers.word(note);
    }

    private static DoorJson.RoomChild child(RoomDesk.ChildStanding child) {
        var in = child.in();
        var out = child.out();
        return new DoorJson.RoomChild(
                child.registration().value(),
                child.child().value(),
                new DoorJson.Came(in.fact(), in.at(), in.code()),
                out == null
                        ? null
                        : new DoorJson.Went(
                                out.fact(),
                                out.at(),
                                FactAnswers.word(out.how()),
                                out.name().orElse(null)));
    }
}
