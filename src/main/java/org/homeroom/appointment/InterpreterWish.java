package org.homeroom.appointment;

/** @param language as ISO 639-3 */
public record InterpreterWish(String language, boolean signed) {}
