package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.family.Contact;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists printed for a door, and typed in again. */
abstract class TypedPaper extends OpenDoor {

    @Autowired
    PaperDoor paper;

    @Autowired
    EveningPaper printed;

    List<String> print() {
        return printed.of(slot, 0).orElseThrow().lines().stream()
                .map(line ->
                        line.number() + " " + line.entry().people().getFirst().name())
                .toList();
    }

    PaperAnswer enter(String typed) {
        return paper.enter(page(), typed, now(), key());
    }

    static PaperEntry entered(PaperAnswer answer) {
        assertThat(answer).isInstanceOf(PaperAnswer.Entered.class);
        return ((PaperAnswer.Entered) answer).entry();
    }

    PaperDoor.Desk desk() {
        return paper.open(slot, 0).orElseThrow();
    }

    PaperDoor.Page page() {
        return new PaperDoor.Page(slot, 1);
    }

    int here() {
        return door.board(slot).orElseThrow().counts().here();
    }

    static WalkIn walkIn(String name) {
        return new WalkIn(key().toString(), name, Locale.ENGLISH, 1, 0, Contact.NONE);
    }

    static UUID key() {
        return UUID.randomUUID();
    }

    static Instant now() {
        return Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    }

    void moveTo(Instant start) {
        jdbc.sql("update time_slot set version = version + 1, starts_at = :start, ends_at = :end,"
                        + " registration_deadline = :start, change_deadline = :start, childcare_deadline = :start"
                        + " where id = :slot")
                .param("start", utc(start.truncatedTo(ChronoUnit.SECONDS)))
                .param("end", utc(start.truncatedTo(ChronoUnit.SECONDS).plusSeconds(5400)))
                .param("slot", bytes(slot.value()))
                .update();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
