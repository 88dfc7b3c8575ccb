/** After an event: what it was like, for staff, and a thank-you that asks families how it was for them. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "childcare",
            "door",
            "event",
            "event :: words",
            "family",
            "interpreting",
            "language",
            "message",
            "page",
            "registration",
            "registration :: yours",
            "school"
        })
@NullMarked
package org.homeroom.evening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
