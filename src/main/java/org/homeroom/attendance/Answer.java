package org.homeroom.attendance;

import java.util.Set;
import org.homeroom.language.LanguageCodes;

/** Whether something was so. */
enum Answer {
    YES,
    PARTLY,
    NO;

    /**
     * Whether interpreters are on hand for what a family wishes.
     *
     * @param wishes as ISO 639-3
     * @param onHand languages spoken or interpreted at the slot, as BCP 47
     */
    static Answer met(Set<String> wishes, Set<String> onHand) {
        long met = wishes.stream()
                .map(LanguageCodes::bcp47)
                .filter(onHand::contains)
                .count();
        return met == wishes.size() ? YES : met == 0 ? NO : PARTLY;
    }
}
