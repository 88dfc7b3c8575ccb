package org.homeroom.interpreting;

import java.time.LocalDate;

/**
 * How much time there is to find an interpreter.
 *
 * @param due the last day on which asking gives interpreters the time they need
 * @param late whether the first family asked after it: the school tries, and promises nothing
 */
public record Lead(LocalDate due, boolean late) {}
