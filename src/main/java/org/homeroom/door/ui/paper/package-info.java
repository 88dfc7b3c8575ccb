/** An evening on paper: what is printed for the door before it, and the page where it is typed in after. */
@NullMarked
package org.homeroom.door.ui.paper;

import org.jspecify.annotations.NullMarked;
