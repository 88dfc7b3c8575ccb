package org.homeroom.attendance;

/**
 * How many a file would hold. Cancelled registrations are rows of it too, but nobody of theirs is expected.
 *
 * @param people rows of the file
 * @param expected people with a place
 * @param arrived people who came
 */
public record AttendanceCounts(int registrations, int people, int expected, int arrived) {}
