package org.homeroom.family;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees to it that a family is soon found by its names. */
@Component
class FamilyIndexing {

    private final FamilyKeys keys;
    private final boolean automatic;

    FamilyIndexing(FamilyKeys keys, @Value("${homeroom.family.automatic:true}") boolean automatic) {
        this.keys = keys;
        this.automatic = automatic;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void regularly() {
        while (automatic && keys.writeNext()) {}
    }
}
