/** Households: guardians, each with a language of their own, children, and how the school may reach them. */
@ApplicationModule(allowedDependencies = {"school", "language"})
@NullMarked
package org.homeroom.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
