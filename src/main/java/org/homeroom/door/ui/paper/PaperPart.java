package org.homeroom.door.ui.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.Role;

/** What is printed for an evening; each has its words under {@code door.paper.part.*}, and what it is for under {@code .why}. */
enum PaperPart {
    ROSTER("roster", false),
    SHEET("sheet", false),
    TAGS("tags", false),
    GREETINGS("greetings", false),
    /** A tag for each child in childcare, and the slip it is fetched with. */
    SLIPS("slips", true),
    /** The one that tells of allergies. */
    CARERS("carers", true);

    private final String name;
    private final boolean ofChildcare;

    PaperPart(String name, boolean ofChildcare) {
        this.name = name;
        this.ofChildcare = ofChildcare;
    }

    /** As addresses and messages have it. */
    String lowerName() {
        return name;
    }

    static Optional<PaperPart> named(String name) {
        return Arrays.stream(values()).filter(part -> part.name.equals(name)).findFirst();
    }

    /** Childcare is not for those who only stand at the door. */
    static List<PaperPart> allFor(Role role) {
        return Arrays.stream(values())
                .filter(part -> role != Role.VOLUNTEER || !part.ofChildcare)
                .toList();
    }
}
