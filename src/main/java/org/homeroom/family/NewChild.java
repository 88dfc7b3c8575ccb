package org.homeroom.family;

/** @param age in whole years, on the day it was told; {@link #AGE_UNKNOWN} for one who was only counted at the door */
public record NewChild(String firstName, int age) {

    public static final int AGE_MOST = 18;

    public static final int AGE_UNKNOWN = -1;

    public NewChild {
        Names.require(firstName);
        if (age < AGE_UNKNOWN || age > AGE_MOST) {
            throw new IllegalArgumentException("a child's age is 0 to " + AGE_MOST);
        }
    }
}
