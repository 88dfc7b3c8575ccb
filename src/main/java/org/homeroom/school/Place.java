package org.homeroom.school;

import org.homeroom.language.LocalizedText;

/** A room or ground where people meet, named in each language, with what a person must know to get in and to hear. */
public record Place(PlaceId id, LocalizedText name, boolean stepFree, boolean hearingLoop) {}
