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
 * @param household what to do when there are places for some of them only
 * @param childcare what to do when there are seats, but no childcare
 */
public record RegistrationRequest(
        String key,
        SlotId slot,
        List<Newcomer.Adult> adults,
        List<Newcomer.Child> children,
        Contact contact,
        Wishes wishes,
        HouseholdWish household,
        ChildcareWish childcare) {

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

    /** For a family that comes together or not at all, and wants to be asked when there is no childcare. */
    public RegistrationRequest(
            String key,
            SlotId slot,
            List<Newcomer.Adult> adults,
            List<Newcomer.Child> children,
            Contact contact,
            Wishes wishes) {
        this(key, slot, adults, children, contact, wishes, new HouseholdWish.Together(), ChildcareWish.WITH_THE_SEAT);
    }

    boolean wantsChildcare() {
        return children.stream().anyMatch(child -> child.wantedCare().isPresent());
    }
}
