package org.homeroom.door.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Visitor;
import org.homeroom.door.Device;
import org.homeroom.door.DeviceDoor;
import org.homeroom.door.Devices;
import org.homeroom.door.Fact;
import org.homeroom.door.RoomEntrance;
import org.homeroom.language.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What devices at the doors ask for. */
@RestController
class DoorApi {

    static final String ROOT = "/door/api";
    static final String ENTER = ROOT + "/enter";
    static final String SYNC = ROOT + "/sync";
    static final String ROSTER = ROOT + "/roster";
    static final String LOOK = ROOT + "/look";

    private static final String ENTERING = "door-enter";
    static final int MOST_FACTS = 250;
    private static final int TOKEN_MOST = 100;
    private static final int MOST_QUEUED = 1_000_000;

    private final Devices devices;
    private final RoomEntrance rooms;
    private final DeviceDoor door;
    private final RateLimits limits;
    private final Clock clock;

    DoorApi(Devices devices, RoomEntrance rooms, DeviceDoor door, RateLimits limits, Clock clock) {
        this.devices = devices;
        this.rooms = rooms;
        this.door = door;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping(ENTER)
    ResponseEntity<byte[]> enter(HttpServletRequest request) throws IOException {
        if (!limits.allow(ENTERING, Visitor.of(request))) {
            return Problem.TOO_OFTEN.answer();
        }
        var asked = DoorJson.read(request, DoorJson.Enter.class);
        var token = DoorJson.required(asked.token());
        var name = SafeText.clean(DoorJson.required(asked.device()));
        if (name.isBlank() || name.length() > Device.NAME_LENGTH || token.length() > TOKEN_MOST) {
            return Problem.UNREADABLE.answer();
        }
        var entered = devices.enter(token, name);
        entered.map(Devices.Entered::device).ifPresent(rooms::enter);
        return entered.map(in -> new DoorJson.Entered(
                        in.device().id().value(),
                        in.secret(),
                        in.device().pass().label(),
                        in.device().pass().expiresAt(),
                        clock.instant(),
                        in.device().pass().oneRoom().isPresent() ? true : null))
                .map(in -> json(HttpStatus.CREATED, in))
                .orElseGet(Problem.UNKNOWN_LINK::answer);
    }

    @GetMapping(ROSTER)
    ResponseEntity<byte[]> roster(
            Authentication who, @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        return switch (door.roster(device(who))) {
            case DeviceDoor.Roster.NotYet(var opensAt) -> Problem.NOT_YET.answer("opensAt", opensAt);
            case DeviceDoor.Roster.Ready(var sheet, var tag) -> sheet(sheet, tag, known);
        };
    }

    @PostMapping(SYNC)
    ResponseEntity<byte[]> sync(Authentication who, HttpServletRequest request) throws IOException {
        var asked = DoorJson.read(request, DoorJson.Sync.class);
        List<JsonNode> sent = asked.facts() == null ? List.of() : asked.facts();
        if (sent.size() > MOST_FACTS) {
            return Problem.TOO_MANY.answer();
        }
        var facts = new ArrayList<Fact>();
        var malformed = new ArrayList<DoorJson.Fact>();
        for (var each : sent) {
            FactReader.read(each)
                    .ifPresentOrElse(facts::add, () -> malformed.add(FactAnswers.malformed(FactReader.id(each))));
        }
        var told = new DeviceDoor.Told(
                instant(DoorJson.required(asked.sentAt())),
                count(asked.queued()),
                count(asked.lookUps()),
                asked.cursor() == null ? null : instant(asked.cursor()),
                facts);
        return json(HttpStatus.OK, FactAnswers.json(door.sync(device(who), told), malformed));
    }

    @PostMapping(LOOK)
    ResponseEntity<byte[]> look(Authentication who, HttpServletRequest request) throws IOException {
        var code = DoorJson.required(DoorJson.read(request, DoorJson.Look.class).code());
        return switch (door.look(device(who), code)) {
            case DeviceDoor.Look.Found(var standing, var family, var slot) ->
                json(HttpStatus.OK, new DoorJson.Looked(standing, family, slot));
            case DeviceDoor.Look.NotYet(var opensAt) -> Problem.NOT_YET.answer("opensAt", opensAt);
            case DeviceDoor.Look.Unknown unknown -> Problem.UNKNOWN_CODE.answer();
            case DeviceDoor.Look.TooOften often -> Problem.TOO_OFTEN.answer();
        };
    }

    @PostMapping(ROOT + "/sign-out")
    ResponseEntity<byte[]> signOut(Authentication who) {
        devices.signOut(device(who));
        return ResponseEntity.noContent().build();
    }

    /** Else a page would answer. */
    @RequestMapping({ROOT, ROOT + "/**"})
    ResponseEntity<byte[]> unknown() {
        return Problem.UNKNOWN.answer();
    }

    static Device device(Authentication who) {
        return (Device) DoorJson.required(who.getDetails());
    }

    static Instant instant(String typed) {
        try {
            return FactReader.instant(typed);
        } catch (DateTimeException none) {
            throw Problem.UNREADABLE.met();
        }
    }

    static int count(@Nullable Integer told) {
        return told == null ? 0 : Math.clamp(told, 0, MOST_QUEUED);
    }

    /** @param known the tag of the one that the device has */
    static ResponseEntity<byte[]> sheet(byte[] sheet, String tag, @Nullable String known) {
        return tag.equals(known)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : ResponseEntity.ok()
                        .eTag(tag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(sheet);
    }

    static ResponseEntity<byte[]> json(HttpStatus status, Object answer) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(DoorJson.write(answer));
    }
}
