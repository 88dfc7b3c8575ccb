/** Whole journeys in a real browser on the front end that ships; they run after the package is made. */
@NullMarked
package org.homeroom.journeys;

import org.jspecify.annotations.NullMarked;
