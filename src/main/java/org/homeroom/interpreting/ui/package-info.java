/** Screens on which staff find interpreters, interpreters answer, and families say how it was. */
@NullMarked
package org.homeroom.interpreting.ui;

import org.jspecify.annotations.NullMarked;
