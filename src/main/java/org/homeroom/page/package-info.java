/** The few pieces of markup that every screen is made of: icons, badges, notes, facts, forms. */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package org.homeroom.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
