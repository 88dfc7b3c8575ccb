package org.homeroom.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;

/** Names of languages as CLDR has them, with a capital letter where a list of them wants one. */
final class LanguageNames {
    private LanguageNames() {}

    /** "español" becomes "Español"; CLDR's own word for zh-Hans in Chinese is 简体中文. */
    static String in(ULocale reader, ULocale language) {
        String name = LocaleDisplayNames.getInstance(reader, DialectHandling.DIALECT_NAMES)
                .localeDisplayName(language);
        return UCharacter.toTitleCase(
                reader, name, null, UCharacter.TITLECASE_NO_LOWERCASE | UCharacter.TITLECASE_NO_BREAK_ADJUSTMENT);
    }
}
