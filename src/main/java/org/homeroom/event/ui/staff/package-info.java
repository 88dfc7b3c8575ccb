/** Screens on which staff plan events: the list of them, their words in each language, their times. */
@NullMarked
package org.homeroom.event.ui.staff;

import org.jspecify.annotations.NullMarked;
