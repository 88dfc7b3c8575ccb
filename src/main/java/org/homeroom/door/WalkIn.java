package org.homeroom.door;

import java.util.Locale;
import java.util.stream.IntStream;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.NewChild;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Wishes;

/**
 * A family nobody expected. One name is enough; the others are counted.
 *
 * @param key made once per filled-in form, 16 to 64 characters
 * @param adults with the one who is named
 */
public record WalkIn(String key, String name, Locale language, int adults, int children, Contact contact) {

    public static final int NAME_LENGTH = 180;

    public WalkIn {
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("a name has 1 to " + NAME_LENGTH + " characters");
        }
        if (adults < 1 || children < 0 || adults + children > RegistrationRequest.PARTY_MOST) {
            throw new IllegalArgumentException("a party has an adult, and is not too many");
        }
    }

    RegistrationRequest request(SlotId slot) {
        var grown = IntStream.range(0, adults)
                .mapToObj(i -> new Newcomer.Adult(companion(i), language))
                .toList();
        var young = IntStream.range(adults, adults + children)
                .mapToObj(i -> new Newcomer.Child(companion(i), NewChild.AGE_UNKNOWN, null))
                .toList();
        return new RegistrationRequest(key, slot, grown, young, contact, Wishes.NONE);
    }

    /** "Rosa", "Rosa +1", "Rosa +2": the same in every language. */
    private String companion(int number) {
        return number == 0 ? name : name + " +" + number;
    }
}
