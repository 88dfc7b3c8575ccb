package org.homeroom.journeys;

/** The screens a journey is walked on, in CSS pixels: the cheapest phone still in use, and a school's laptop. */
public enum Screen {
    PHONE(320, 640, true),
    LAPTOP(1366, 768, false);

    final int width;
    final int height;
    final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }
}
