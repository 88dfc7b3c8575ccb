package org.homeroom.door.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.childcare.RoomFact;
import org.homeroom.door.RoomDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What phones in childcare rooms ask for. */
@RestController
class RoomApi {

    static final String ROOM = DoorApi.ROOT + "/room";
    static final String SYNC = ROOM + "/sync";
    static final String CHARGE = ROOM + "/charge";

    private final RoomDoor door;

    RoomApi(RoomDoor door) {
        this.door = door;
    }

    @GetMapping(ROOM)
    ResponseEntity<byte[]> room(
            Authentication who, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return switch (door.sheet(DoorApi.device(who))) {
            case RoomDoor.Sheet.NotYet(var opensAt) -> Problem.NOT_YET.answer("opensAt", opensAt);
            case RoomDoor.Sheet.Over over -> Problem.EXPIRED.answer();
            case RoomDoor.Sheet.Ready(var sheet, var tag) -> DoorApi.sheet(sheet, tag, known);
        };
    }

    @PostMapping(SYNC)
    ResponseEntity<byte[]> sync(Authentication who, HttpServletRequest request) throws IOException {
        var asked = DoorJson.read(request, DoorJson.RoomSync.class);
        List<JsonNode> sent = asked.facts() == null ? List.of() : asked.facts();
        if (sent.size() > DoorApi.MOST_FACTS) {
            return Problem.TOO_MANY.answer();
        }
        var facts = new ArrayList<RoomFact>();
        var malformed = new ArrayList<DoorJson.RoomFact>();
        for (var each : sent) {
            RoomFactReader.read(each)
                    .ifPresentOrElse(facts::add, () -> malformed.add(RoomAnswers.malformed(FactReader.id(each))));
        }
        var told = new RoomDoor.Told(
                DoorApi.instant(DoorJson.required(asked.sentAt())), DoorApi.count(asked.queued()), facts);
        return DoorApi.json(HttpStatus.OK, RoomAnswers.json(door.sync(DoorApi.device(who), told), malformed));
    }

    @PostMapping(CHARGE)
    ResponseEntity<byte[]> charge(Authentication who, HttpServletRequest request) throws IOException {
        DoorJson.read(request, DoorJson.Nothing.class);
        return door.takeCharge(DoorApi.device(who))
                .map(charge -> DoorApi.json(HttpStatus.OK, new DoorJson.Charged(RoomAnswers.charge(charge))))
                .orElseGet(Problem.EXPIRED::answer);
    }
}
