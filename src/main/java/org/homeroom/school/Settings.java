package org.homeroom.school;

import java.time.Duration;

/**
 * What a school decided about its house.
 *
 * @param walking how long a family needs from one room to the next
 */
public record Settings(Duration walking) {

    public static final int WALKING_MINUTES_MOST = 60;

    public Settings {
        if (walking.isNegative() || walking.toMinutes() > WALKING_MINUTES_MOST) {
            throw new IllegalArgumentException("walking takes 0 to " + WALKING_MINUTES_MOST + " minutes");
        }
    }
}
