package org.homeroom.registration;

import java.util.Optional;
import org.homeroom.school.PublicCode;

/** The code in a family's link. Whoever holds it may see and change the registration, so it is 118 random bits. */
public record RegistrationCode(String value) {

    static RegistrationCode fresh() {
        return new RegistrationCode(PublicCode.random(PublicCode.LINK_LENGTH));
    }

    public static Optional<RegistrationCode> read(String typed) {
        return PublicCode.read(typed, PublicCode.LINK_LENGTH).map(RegistrationCode::new);
    }

    /** Hidden, so that it never reaches a log. */
    @Override
    public String toString() {
        return "RegistrationCode[…]";
    }
}
