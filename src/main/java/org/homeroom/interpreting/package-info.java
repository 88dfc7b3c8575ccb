/** Interpreters: who they are, which families they are needed for, and that each of these has one when the day comes. */
@ApplicationModule(
        allowedDependencies = {
            "registration",
            "registration :: slot",
            "registration :: yours",
            "event",
            "event :: words",
            "family",
            "school",
            "language",
            "account",
            "message",
            "page",
            "table"
        })
@NullMarked
package org.homeroom.interpreting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
