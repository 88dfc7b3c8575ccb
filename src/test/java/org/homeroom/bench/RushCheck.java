package org.homeroom.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what families were told with what stands in the database. */
public final class RushCheck {

    /** What a family was told: under its request's key, about a slot. */
    public record Answer(String key, SlotId slot, RegistrationOutcome outcome) {}

    /**
     * @param oversold places promised that are not there
     * @param lost answers "confirmed" or "waitlisted" that the database does not know as such
     * @param doubled registrations beyond one for each key
     * @param miscounted places by which counters and registrations differ
     * @param silent registrations without a message
     */
    public record Verdict(int oversold, int lost, int doubled, int miscounted, int silent) {

        public boolean isClean() {
            return oversold + lost + doubled + miscounted + silent == 0;
        }

        Verdict plus(Verdict other) {
            return new Verdict(
                    oversold + other.oversold,
                    lost + other.lost,
                    doubled + other.doubled,
                    miscounted + other.miscounted,
                    silent + other.silent);
        }
    }

    private record Row(UUID id, String key, String code, String state, int seats) {
        boolean holds() {
            return state.equals("CONFIRMED") || state.equals("OFFERED");
        }

        /** Or did, until it was offered a place. */
        boolean waits() {
            return state.equals("WAITLISTED") || state.equals("OFFERED");
        }
    }

    private record Counter(int capacity, int taken) {}

    private record Room(int fromAge, int toAge, Counter counter) {
        List<String> bands() {
            return Arrays.stream(AgeBand.values())
                    .filter(band -> fromAge <= band.youngest() && band.youngest() <= toAge)
                    .map(AgeBand::name)
                    .toList();
        }
    }

    private final JdbcClient jdbc;

    public RushCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Verdict of(Venue venue, List<Answer> answers) {
        var verdict = new Verdict(0, 0, 0, 0, 0);
        var messages = messages();
        for (var slot : venue.slots()) {
            var told = answers.stream()
                    .filter(answer -> answer.slot().equals(slot))
                    .toList();
            verdict = verdict.plus(of(slot, told, messages));
        }
        return verdict;
    }

    private Verdict of(SlotId slot, List<Answer> told, Map<String, Integer> messages) {
        var rows = rows(slot);
        var seats = seats(slot);
        int held = rows.stream().filter(Row::holds).mapToInt(Row::seats).sum();
        int oversold = Math.max(0, Math.max(held, seats.taken()) - seats.capacity());
        int miscounted = Math.abs(held - seats.taken());
        for (var room : rooms(slot)) {
            int children = children(slot, room);
            var counter = room.counter();
            oversold += Math.max(0, Math.max(children, counter.taken()) - counter.capacity());
            miscounted += Math.abs(children - counter.taken());
        }
        Set<String> keys = new HashSet<>();
        told.forEach(answer -> keys.add(answer.key()));
        return new Verdict(oversold, lost(told, rows), Math.max(0, rows.size() - keys.size()), miscounted, (int)
                rows.stream()
                        .filter(row -> messages.getOrDefault(row.id().toString(), 0) == 0)
                        .count());
    }

    private static int lost(List<Answer> told, List<Row> rows) {
        Map<String, Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return (int) told.stream()
                .filter(answer -> !isKept(answer.outcome(), byKey.get(answer.key())))
                .count();
    }

    private static boolean isKept(RegistrationOutcome told, @Nullable Row row) {
        return switch (told) {
            case Confirmed(var code) -> row != null && row.code().equals(code.value()) && row.holds();
            case Waitlisted(var code, int position) -> row != null && row.code().equals(code.value()) && row.waits();
            default -> row == null;
        };
    }

    private List<Row> rows(SlotId slot) {
        return jdbc.sql("select id, request_key, code, state, seats from registration where slot_id = :slot")
                .param("slot", Script.bytes(slot.value()))
                .query((row, n) -> new Row(
                        Script.uuid(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5)))
                .list();
    }

    private Counter seats(SlotId slot) {
        return jdbc.sql("select capacity, taken from time_slot where id = :slot")
                .param("slot", Script.bytes(slot.value()))
                .query((row, n) -> new Counter(row.getInt(1), row.getInt(2)))
                .single();
    }

    private List<Room> rooms(SlotId slot) {
        return jdbc.sql("select from_age, to_age, places, taken from slot_childcare where slot_id = :slot")
                .param("slot", Script.bytes(slot.value()))
                .query((row, n) -> new Room(row.getInt(1), row.getInt(2), new Counter(row.getInt(3), row.getInt(4))))
                .list();
    }

    private int children(SlotId slot, Room room) {
        return jdbc.sql("""
                        select count(*) from childcare_request c join registration r on r.id = c.registration_id
                        where r.slot_id = :slot and c.band in (:bands) and r.state in ('CONFIRMED', 'OFFERED')""")
                .param("slot", Script.bytes(slot.value()))
                .param("bands", room.bands())
                .query(Integer.class)
                .single();
    }

    /** How many messages tell of each registration: their keys begin with its id. */
    private Map<String, Integer> messages() {
        Map<String, Integer> messages = new HashMap<>();
        jdbc.sql("select dedup_key from outbox_message").query(row -> {
            var key = new String(Objects.requireNonNull(row.getBytes(1)), StandardCharsets.UTF_8);
            messages.merge(key.split(":")[0], 1, Integer::sum);
        });
        return messages;
    }
}
