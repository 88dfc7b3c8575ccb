/** The school that invites: who it is, where and when it is (zone, region, places), and which languages it offers. */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package org.homeroom.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
