/** A family's visit to several teachers on one day: which times fit together, booking them as one, and the teacher's list. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "event",
            "event :: words",
            "family",
            "interpreting",
            "language",
            "page",
            "registration",
            "school"
        })
@NullMarked
package org.homeroom.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
