package org.homeroom.registration;

import java.util.List;
import java.util.Optional;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.NewGuardian;
import org.jspecify.annotations.Nullable;

/**
 * A family's wish for several appointments at once: all of them, or none.
 *
 * @param key made once per filled-in form, random, 16 to 60 characters; sent again, it is answered as the first time
 * @param family by the code of one of its registrations, when it is known already; null for one that introduces itself
 * @param adults at least one, who keep the appointments; nobody when the family is known
 * @param contact ignored when the family is known
 * @param wishes what would help at each of them; what is asked stands with the visit
 */
public record VisitsRequest(
        String key,
        @Nullable RegistrationCode family,
        List<Visit> visits,
        List<Newcomer.Adult> adults,
        Contact contact,
        Wishes wishes) {

    public static final int MOST = 10;

    /**
     * @param child the first name of the child it is about; empty when it is about none in particular
     * @param question what the family asks or tells beforehand; may be empty
     */
    public record Visit(SlotId slot, String child, String question) {

        public Visit {
            if (child.length() > NewGuardian.NAME_LENGTH || question.length() > Wishes.QUESTION_LENGTH) {
                throw new IllegalArgumentException("name or question too long");
            }
        }
    }

    public VisitsRequest {
        visits = List.copyOf(visits);
        adults = List.copyOf(adults);
        if (key.length() < 16 || key.length() > 60) {
            throw new IllegalArgumentException("a key has 16 to 60 characters");
        }
        if (visits.isEmpty() || visits.size() > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " visits at once");
        }
        if (family == null && adults.isEmpty()) {
            throw new IllegalArgumentException("a family has an adult");
        }
    }

    Optional<RegistrationCode> knownFamily() {
        return Optional.ofNullable(family);
    }

    /** The key of one of its registrations. */
    String key(int visit) {
        return key(key, visit);
    }

    static String key(String form, int visit) {
        return form + "-" + visit;
    }
}
