package org.homeroom.registration;

public enum AccessNeed {
    STEP_FREE,
    HEARING_LOOP,
    SEAT_IN_FRONT,
    SEAT_NEAR_DOOR,
    LARGE_PRINT,
    QUIET_PLACE,
    HALAL,
    KOSHER,
    VEGETARIAN,
    FOOD_ALLERGY,
    OTHER
}
