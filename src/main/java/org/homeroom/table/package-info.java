/** Files of rows for other programs: comma-separated values and spreadsheets, safe to open. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.homeroom.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
