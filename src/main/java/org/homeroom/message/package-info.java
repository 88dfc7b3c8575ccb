/** What Homeroom says to a person outside its pages: an outbox, e-mail, text messages and calendar files. */
@ApplicationModule(allowedDependencies = {"account", "language", "page", "school"})
@NullMarked
package org.homeroom.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
