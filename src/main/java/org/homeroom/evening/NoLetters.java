package org.homeroom.evening;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.family.Household;
import org.springframework.stereotype.Component;

/** Families who asked for no more letters of this kind, by any of the addresses they left. */
@Component
class NoLetters {

    private final UnaskedRepository unasked;
    private final Clock clock;

    NoLetters(UnaskedRepository unasked, Clock clock) {
        this.unasked = unasked;
        this.clock = clock;
    }

    boolean holds(Household family) {
        return keys(family).stream().anyMatch(unasked::existsById);
    }

    void begin(Household family) {
        keys(family).forEach(key -> unasked.save(new Unasked(key, clock.instant())));
    }

    void end(Household family) {
        unasked.deleteAllById(keys(family));
    }

    private static List<Unasked.Key> keys(Household family) {
        return Stream.concat(family.contact().byEmail().stream(), family.contact().byPhone().stream())
                .map(address -> Unasked.Key.of(family.school(), address))
                .toList();
    }
}
