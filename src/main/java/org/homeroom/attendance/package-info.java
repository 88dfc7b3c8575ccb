/** Who was expected and who came: figures, and files for other programs. */
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
