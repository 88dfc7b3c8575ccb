package org.homeroom.evening;

import java.time.Clock;
import java.util.List;
import org.homeroom.family.Household;
import org.springframework.stereotype.Component;

/** Families who asked for no more letters of this kind, by any of the addresses they left. */
@Component
class NoLetters {

    private final UnaskedRepository unasked;
    private final Addresses addresses;
    private final Clock clock;

    NoLetters(UnaskedRepository unasked, Addresses addresses, Clock clock) {
        this.unasked = unasked;
        this.addresses = addresses;
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

    private List<Unasked.Key> keys(Household family) {
        return addresses.hashes(family).stream()
                .map(hash -> new Unasked.Key(family.school().value(), hash))
                .toList();
    }
}
