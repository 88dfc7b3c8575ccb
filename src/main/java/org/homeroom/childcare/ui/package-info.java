/** Screens on which staff plan who cares for the children of a time slot. */
@NullMarked
package org.homeroom.childcare.ui;

import org.jspecify.annotations.NullMarked;
