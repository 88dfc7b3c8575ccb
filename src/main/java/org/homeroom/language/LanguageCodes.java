package org.homeroom.language;

import com.ibm.icu.util.ULocale;

/** One language, two customs of naming it: ISO 639-3 where any language can be asked for, BCP 47 everywhere else. */
public final class LanguageCodes {

    private LanguageCodes() {}

    /** The shortest code, as in {@code lang}: am for amh, zh for cmn, ase for ase. */
    public static String bcp47(String code) {
        return ULocale.createCanonical(code).getLanguage();
    }

    /** The code of three letters: amh for am. */
    public static String iso639(String code) {
        var known = new ULocale(code).getISO3Language();
        return known.isEmpty() ? code : known;
    }
}
