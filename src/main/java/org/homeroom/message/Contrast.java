package org.homeroom.message;

/** Chooses the ink that reads better on a school's colour (WCAG 2.2, relative luminance). */
final class Contrast {

    /** Where black and white read equally well: (L + 0.05)² = 0.05 · 1.05. */
    private static final double MIDDLE = 0.179;

    private Contrast() {}

    static String inkOn(String colour) {
        return luminance(colour) > MIDDLE ? "#000000" : "#ffffff";
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
