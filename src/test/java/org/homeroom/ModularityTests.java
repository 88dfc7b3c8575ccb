package org.homeroom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKnowOnlyWhatTheySayTheyKnow() {
        ApplicationModules.of(HomeroomApplication.class).verify();
    }
}
