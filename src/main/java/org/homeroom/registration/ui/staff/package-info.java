/** The screen on which staff see who comes to a time slot, what these families need, and help them over the phone. */
@NullMarked
package org.homeroom.registration.ui.staff;

import org.jspecify.annotations.NullMarked;
