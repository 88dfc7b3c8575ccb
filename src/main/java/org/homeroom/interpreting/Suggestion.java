package org.homeroom.interpreting;

/**
 * Somebody who could do a job.
 *
 * @param way the best they can do: in the room where people meet, else by video, else by phone
 * @param fluency the language they would interpret
 */
public record Suggestion(Interpreter interpreter, Way way, Fluency fluency) {}
