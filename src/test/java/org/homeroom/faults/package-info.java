/** What breaks from outside, done to real processes and a real MySQL: nothing promised to a family may be lost by it. */
@NullMarked
package org.homeroom.faults;

import org.jspecify.annotations.NullMarked;
