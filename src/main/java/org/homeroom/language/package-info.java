/** The reader's language: what we say, how we write dates and names, and which languages people speak. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.homeroom.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
