/** Who works at the school: signing in, roles, what a person may do, and a record of what was done. */
@ApplicationModule(allowedDependencies = {"language", "page", "school"})
@NullMarked
package org.homeroom.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
