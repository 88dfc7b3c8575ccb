package org.homeroom.door;

import java.util.Optional;
import java.util.regex.Pattern;
import org.homeroom.registration.DoorEntry;
import org.homeroom.school.PublicCode;

/** What was scanned or typed, read as a family's code: the whole link, the code in it, or the short one. */
record DoorCode(String symbols) {

    private static final Pattern IN_LINK = Pattern.compile("/r/([^/?#]+)");

    static Optional<DoorCode> read(String typed) {
        var link = IN_LINK.matcher(typed);
        var code = link.find() ? link.group(1) : typed;
        return PublicCode.read(code, PublicCode.LINK_LENGTH)
                .or(() -> PublicCode.read(code, PublicCode.SHORT_LENGTH))
                .map(DoorCode::new);
    }

    static boolean isLink(String typed) {
        return typed.contains("://");
    }

    boolean isOf(DoorEntry family) {
        return isShort()
                ? family.shortCode().equals(symbols)
                : family.code().value().equals(symbols);
    }

    boolean isShort() {
        return symbols.length() == PublicCode.SHORT_LENGTH;
    }

    /** A name of eight letters reads as a short code too. */
    boolean mayBeName() {
        return isShort() && symbols.chars().noneMatch(Character::isDigit);
    }
}
