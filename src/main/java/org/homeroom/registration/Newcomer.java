package org.homeroom.registration;

import java.util.Locale;
import java.util.Optional;
import org.homeroom.event.AgeBand;
import org.homeroom.family.NewChild;
import org.homeroom.family.NewGuardian;
import org.jspecify.annotations.Nullable;

/** A person as named on the form. */
public sealed interface Newcomer {

    record Adult(String name, Locale language) implements Newcomer {

        NewGuardian asGuardian() {
            return new NewGuardian(name, language);
        }
    }

    /** @param care what a carer has to know; null when the child stays with its family */
    record Child(String firstName, int age, @Nullable Care care) implements Newcomer {

        public Child {
            if (care != null && AgeBand.of(age).isEmpty()) {
                throw new IllegalArgumentException("no childcare at age " + age);
            }
        }

        NewChild asChild() {
            return new NewChild(firstName, age);
        }

        Optional<Care> wantedCare() {
            return Optional.ofNullable(care);
        }
    }

    record Care(String allergies, String needs) {

        public static final int LENGTH = 1000;
        public static final Care NOTHING_SPECIAL = new Care("", "");

        public Care {
            if (allergies.length() > LENGTH || needs.length() > LENGTH) {
                throw new IllegalArgumentException("allergies or needs too long");
            }
        }
    }
}
