package org.homeroom.attendance;

import java.util.Map;
import java.util.Set;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretedLanguage;

/** Whether something was so. */
enum Answer {
    YES,
    PARTLY,
    NO;

    /**
     * Whether a family is, or was, understood as it wishes.
     *
     * @param wishes as ISO 639-3
     * @param there what help there is at the slot, by ISO 639-3
     */
    static Answer met(Set<String> wishes, Map<String, Help> there) {
        var help = wishes.stream()
                .map(wish -> there.getOrDefault(new InterpretedLanguage(wish, false).code(), Help.NONE))
                .toList();
        if (help.stream().allMatch(each -> each == Help.INTERPRETED || each == Help.SPOKEN)) {
            return YES;
        }
        return help.stream().allMatch(Help.NONE::equals) ? NO : PARTLY;
    }
}
