package org.homeroom.event;

import java.util.Locale;

/** @param language the language its first text is written in, the source of every translation */
public record NewEvent(EventDetails details, Locale language, TextInput text) {}
