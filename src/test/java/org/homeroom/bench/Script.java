package org.homeroom.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.homeroom.school.PublicCode;

/**
 * What one registration said to the database, to be said again for another: with ids and unique values of its own, in
 * another venue of as many slots, now.
 */
final class Script {

    /** A value as it is when it is said: of this venue, this slot, and the fresh values of this one registration. */
    interface Value {
        Object in(Saying saying);
    }

    record Line(String sql, List<List<Value>> rows) {}

    /** One saying of a script. */
    static final class Saying {

        private final Venue venue;
        private final int slot;
        private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        private final Map<Integer, Object> fresh = new HashMap<>();

        Saying(Venue venue, int slot) {
            this.venue = venue;
            this.slot = slot;
        }

        private Object fresh(int number, IntFunction<Object> maker) {
            return fresh.computeIfAbsent(number, maker::apply);
        }
    }

    private final List<Line> lines;

    /** @param known ids that were there before: they stay what they are */
    Script(List<Statement> heard, Venue venue, int slot, Set<UUID> known, UniqueColumns unique) {
        var values = new Values(heard, venue, slot, known, unique);
        lines = heard.stream()
                .map(statement -> new Line(
                        statement.sql(),
                        statement.rows().stream()
                                .map(row -> row.stream().map(values::of).toList())
                                .toList()))
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Turns the values that were heard into ones that can be said again. */
    private static final class Values {

        private final Venue venue;
        private final int slot;
        private final Set<UUID> known;
        private final Map<Object, Integer> unique = new HashMap<>();
        private final Map<Object, Integer> fresh = new HashMap<>();

        Values(List<Statement> heard, Venue venue, int slot, Set<UUID> known, UniqueColumns columns) {
            this.venue = venue;
            this.slot = slot;
            this.known = known;
            heard.stream()
                    .flatMap(statement -> columns.valuesIn(statement).stream())
                    .forEach(value -> unique.putIfAbsent(comparable(value), unique.size()));
        }

        Value of(Object value) {
            var number = unique.get(comparable(value));
            if (number != null) {
                return text(value, -1 - number);
            }
            return switch (value) {
                case byte[] id when id.length == 16 -> id(uuid(id));
                case java.sql.Timestamp time when isRecent(time.toLocalDateTime()) -> saying -> saying.now;
                case LocalDateTime time when isRecent(time) -> saying -> saying.now;
                default -> saying -> value;
            };
        }

        private Value id(UUID id) {
            if (id.equals(venue.event().value())) {
                return saying -> bytes(saying.venue.event().value());
            }
            for (int i = 0; i < venue.slots().size(); i++) {
                if (id.equals(venue.slots().get(i).value())) {
                    int offset = i - slot + venue.slots().size();
                    return saying ->
                            bytes(saying.venue.slot(saying.slot + offset).value());
                }
            }
            if (known.contains(id)) {
                var same = bytes(id);
                return saying -> same;
            }
            int number = fresh.computeIfAbsent(id, key -> fresh.size());
            return saying -> saying.fresh(number, n -> bytes(UuidVersion7Strategy.INSTANCE.generateUuid(null)));
        }

        private static Value text(Object value, int number) {
            return value instanceof byte[] bytes
                    ? saying -> saying.fresh(
                            number, n -> PublicCode.random(bytes.length).getBytes(StandardCharsets.US_ASCII))
                    : saying -> saying.fresh(
                            number, n -> PublicCode.random(value.toString().length()));
        }

        /** A slot begins days from now: what is this near was asked of the clock. */
        private static boolean isRecent(LocalDateTime time) {
            return Math.abs(ChronoUnit.HOURS.between(time, LocalDateTime.now(ZoneOffset.UTC))) < 20;
        }

        private static Object comparable(Object value) {
            return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
        }
    }
}
