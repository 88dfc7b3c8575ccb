package org.homeroom.registration;

import java.util.List;

/** What a family wants when there are places for some of it only. */
public sealed interface HouseholdWish {

    /** All or nobody: the whole family waits. */
    record Together() implements HouseholdWish {}

    /**
     * Those who fit come, an adult among them, and the rest waits.
     *
     * @param order of the people as they are named in the request, adults first and then children, by number from 0:
     *     who comes first when not all can. Whoever is not in it comes after those who are, in the order of the request
     */
    record AsMany(List<Integer> order) implements HouseholdWish {

        public AsMany {
            order = List.copyOf(order);
        }
    }
}
