package org.homeroom.attendance;

import java.util.Locale;

/** The columns of the file, in their order. Their machine headings are what other programs rely on: they stay. */
enum AttendanceColumn {
    EVENT("event"),
    DATE("date"),
    START("start"),
    END("end"),
    PLACE("place"),
    STATE("state"),
    ATTENDED("attended"),
    ARRIVED_AT("arrivedAt"),
    ROLE("role"),
    NAME("name"),
    AGE("age"),
    LANGUAGE("language"),
    CHILDCARE("childcare"),
    INTERPRETER("interpreter"),
    INTERPRETER_MET("interpreterMet"),
    ACCESS_NEEDS("accessNeeds"),
    EMAIL("email"),
    PHONE("phone"),
    ORIGIN("origin");

    private final String key;

    AttendanceColumn(String key) {
        this.key = key;
    }

    String key() {
        return "attendance.column." + key;
    }

    String machineHeading() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean saysWho() {
        return this == NAME || this == EMAIL || this == PHONE;
    }
}
