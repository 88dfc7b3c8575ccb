package org.homeroom.interpreting;

import org.homeroom.event.SlotId;

/** What one interpreter, or a pair, is needed for: a language at a time slot, for all who ask for it there. */
public record JobKey(SlotId slot, InterpretedLanguage language) {

    /** @param language ISO 639-3 */
    public static JobKey of(SlotId slot, String language, boolean signed) {
        return new JobKey(slot, new InterpretedLanguage(language, signed));
    }
}
