package org.homeroom.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeroom.family.PersonId;

/**
 * Who comes instead of who was to.
 *
 * @param key made once per filled-in form, random, 16 to 64 characters: however often the form is sent, it is done once
 * @param coming those of the household that come
 * @param care for each child among them that goes into childcare
 * @param moreAdults people new to the household, who come too
 */
public record PartyChange(
        String key,
        Set<PersonId> coming,
        Map<PersonId, Newcomer.Care> care,
        List<Newcomer.Adult> moreAdults,
        List<Newcomer.Child> moreChildren) {

    public PartyChange {
        if (key.length() < 16 || key.length() > 64) {
            throw new IllegalArgumentException("a key has 16 to 64 characters");
        }
        coming = Set.copyOf(coming);
        care = Map.copyOf(care);
        moreAdults = List.copyOf(moreAdults);
        moreChildren = List.copyOf(moreChildren);
        if (coming.size() + moreAdults.size() + moreChildren.size() > RegistrationRequest.PARTY_MOST) {
            throw new IllegalArgumentException("a party has at most " + RegistrationRequest.PARTY_MOST + " people");
        }
    }
}
