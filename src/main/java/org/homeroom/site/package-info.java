/** What surrounds every page: layouts, language switch, head, error pages. It may know every feature; none knows it. */
@ApplicationModule
@NullMarked
package org.homeroom.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
