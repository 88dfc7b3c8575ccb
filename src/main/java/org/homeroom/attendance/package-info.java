/** Who was expected and who came: figures, files for other programs, and the sheet people sign. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "event",
            "family",
            "interpreting",
            "language",
            "page",
            "registration",
            "school",
            "table"
        })
@NullMarked
package org.homeroom.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
