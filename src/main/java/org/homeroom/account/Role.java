package org.homeroom.account;

/** What a person does at a school. In access rules each is named as it is here; none contains another. */
public enum Role {
    /** Everything, and the people and settings of the school. */
    ADMINISTRATOR,
    /** Events, registrations and attendance. */
    TEACHER,
    /** The door of an event, while it runs. */
    VOLUNTEER;

    String authority() {
        return "ROLE_" + name();
    }
}
