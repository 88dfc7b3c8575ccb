/** What a school offers: events with a text per language, their time slots, and the catalogue families browse. */
@ApplicationModule(allowedDependencies = {"school", "language", "account", "message", "page"})
@NullMarked
package org.homeroom.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
