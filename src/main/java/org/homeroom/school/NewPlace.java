package org.homeroom.school;

import org.homeroom.language.LocalizedText;

public record NewPlace(LocalizedText name, boolean stepFree, boolean hearingLoop) {}
