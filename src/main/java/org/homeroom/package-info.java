/** Homeroom: a school's invitation to its families, in every family's own language. */
@NullMarked
package org.homeroom;

import org.jspecify.annotations.NullMarked;
