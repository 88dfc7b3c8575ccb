/** Childcare during an event: ratios, rooms, who cares for how many, and the places that gives. */
@ApplicationModule(
        allowedDependencies = {
            "registration",
            "registration :: slot",
            "registration :: yours",
            "event",
            "family",
            "school",
            "language",
            "account",
            "page"
        })
@NullMarked
package org.homeroom.childcare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
