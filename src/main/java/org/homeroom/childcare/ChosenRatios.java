package org.homeroom.childcare;

/** What a school goes by, and whose figures they are. */
public record ChosenRatios(RatioPreset preset, Ratios ratios) {}
