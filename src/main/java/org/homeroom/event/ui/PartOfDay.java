package org.homeroom.event.ui;

import java.time.LocalTime;
import java.util.Locale;
import org.homeroom.event.SlotSummary;

/** When in a day a time is; each has its words under {@code event.partOfDay.*}. */
enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime EVENING_FROM = LocalTime.of(17, 0);

    static PartOfDay of(SlotSummary slot) {
        var time = LocalTime.ofInstant(slot.start(), slot.zone());
        if (time.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return time.isBefore(EVENING_FROM) ? AFTERNOON : EVENING;
    }

    String messageKey() {
        return "event.partOfDay." + name().toLowerCase(Locale.ROOT);
    }
}
