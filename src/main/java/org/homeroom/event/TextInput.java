package org.homeroom.event;

/** An event's words as somebody typed them; lengths as in {@link EventText}. */
public record TextInput(String title, String summary, String description, TextOrigin origin) {}
