package org.homeroom.interpreting;

/** How the wish to have an interpreter for a job ended. */
public sealed interface Assignment {

    record Assigned(BookingId booking) implements Assignment {}

    /** Nothing was changed: they are booked for another job at that time. */
    record Clash(JobKey other) implements Assignment {}

    /** No such job or interpreter, or it is over, or they do not speak that language, or work here no more. */
    record NotPossible() implements Assignment {}
}
