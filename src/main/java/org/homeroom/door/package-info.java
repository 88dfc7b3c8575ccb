/** The door of an event: who is expected, who has come, and welcoming those who just walk in. */
@ApplicationModule(allowedDependencies = {"registration", "event", "family", "school", "language", "account", "page"})
@NullMarked
package org.homeroom.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
