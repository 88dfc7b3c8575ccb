/** A school to look around in: events in every language, families, and people to sign in as; only where asked for. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "appointment",
            "childcare",
            "door",
            "event",
            "family",
            "interpreting",
            "language",
            "message",
            "registration",
            "school"
        })
@NullMarked
package org.homeroom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
