package org.homeroom.registration;

import java.util.List;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;

/**
 * A family's wish to come.
 *
 * @param key made once per filled-in form, random, 16 to 64 characters: however often the form is sent, it registers
 *     once, and each repeat is answered as the first was
 * @param adults at least one; letters go to the first, in that adult's language
 */
public record RegistrationRequest(
        String key,
        SlotId slot,
        List<Newcomer.Adult> adults,
        List<Newcomer.Child> children,
        Contact contact,
        Wishes wishes) {

    public static final int PARTY_MOST = 30;

    public RegistrationRequest {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
        if (key.length() < 16 || key.length() > 64) {
            throw new IllegalArgumentException("a key has 16 to 64 characters");
        }
        if (adults.isEmpty() || adults.size() + children.size() > PARTY_MOST) {
            throw new IllegalArgumentException("a party has an adult, and at most " + PARTY_MOST + " people");
        }
    }
}
