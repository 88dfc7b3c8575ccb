package org.homeroom.interpreting;

import com.ibm.icu.util.ULocale;
import org.homeroom.language.LanguageCodes;
import org.homeroom.registration.InterpreterRequest;

/**
 * A language that is spoken or signed to somebody.
 *
 * @param code ISO 639-3; where two codes mean one written language, as zho and cmn, always the same of them
 */
public record InterpretedLanguage(String code, boolean signed) {

    public InterpretedLanguage {
        code = sameAs(code);
        if (!code.matches("[a-z]{3}")) {
            throw new IllegalArgumentException("a language by its ISO 639-3 code");
        }
    }

    /** Dari stays Dari, though its written language is Persian's. */
    private static String sameAs(String code) {
        boolean ofOneRegion = !ULocale.createCanonical(code).getCountry().isEmpty();
        return ofOneRegion ? code : LanguageCodes.iso639(LanguageCodes.bcp47(code));
    }

    public static InterpretedLanguage of(InterpreterRequest request) {
        return new InterpretedLanguage(request.language(), request.signed());
    }

    /** As time slots name it. */
    String bcp47() {
        return LanguageCodes.bcp47(code);
    }
}
