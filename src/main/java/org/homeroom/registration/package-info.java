/** A family's party for one time slot: taking places, waiting for them, changing one's mind, and what would help. */
@ApplicationModule(
        allowedDependencies = {"event", "event :: words", "family", "school", "language", "account", "message", "page"})
@NullMarked
package org.homeroom.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
