package org.homeroom.family;

/** @param age in whole years, on the day it was told */
public record NewChild(String firstName, int age) {

    public static final int AGE_MOST = 18;

    public NewChild {
        Names.require(firstName);
        if (age < 0 || age > AGE_MOST) {
            throw new IllegalArgumentException("a child's age is 0 to " + AGE_MOST);
        }
    }
}
