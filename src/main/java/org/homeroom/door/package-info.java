/** The door of an event: who is expected, who has come, and welcoming those who just walk in. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "childcare",
            "childcare :: alarms",
            "event",
            "family",
            "interpreting",
            "language",
            "page",
            "registration",
            "school"
        })
@NullMarked
package org.homeroom.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
