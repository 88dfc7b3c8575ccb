/** Measures Homeroom: {@code ./homeroom bench NAME} runs the main method of the class {@code NameBench}. */
@NullMarked
package org.homeroom.bench;

import org.jspecify.annotations.NullMarked;
