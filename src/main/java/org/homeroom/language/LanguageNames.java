package org.homeroom.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Names of languages as CLDR has them, with a capital letter as in a list: "español" becomes "Español". */
final class LanguageNames {
    private static final Set<String> LANGUAGES_OF_CLDR = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<Locale, LocaleDisplayNames> KNOWN = new ConcurrentHashMap<>();

    private LanguageNames() {}

    /** With script and country where the tag has them; CLDR's own word for zh-Hans in Chinese is 简体中文. */
    static String in(Locale reader, Locale language) {
        ULocale locale = ULocale.forLocale(reader);
        return capital(locale, ULocale.forLocale(language).getDisplayNameWithDialect(locale));
    }

    /** The bare language, if CLDR has a name for it in the reader's language. */
    static Optional<String> known(Locale reader, String tag) {
        return LANGUAGES_OF_CLDR.contains(reader.getLanguage())
                ? name(KNOWN.computeIfAbsent(reader, LanguageNames::strict), reader, tag)
                : Optional.empty();
    }

    /** The language's name in itself, if CLDR has it. */
    static Optional<String> own(String tag) {
        Locale reader = Locale.forLanguageTag(tag);
        return LANGUAGES_OF_CLDR.contains(reader.getLanguage()) ? name(strict(reader), reader, tag) : Optional.empty();
    }

    private static LocaleDisplayNames strict(Locale reader) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(reader), DisplayContext.NO_SUBSTITUTE);
    }

    private static Optional<String> name(LocaleDisplayNames names, Locale reader, String tag) {
        return Optional.ofNullable(names.languageDisplayName(tag))
                .filter(name -> !name.equals(tag))
                .map(name -> capital(ULocale.forLocale(reader), name));
    }

    private static String capital(ULocale reader, String name) {
        int rest = UCharacter.charCount(name.codePointAt(0));
        return UCharacter.toUpperCase(reader, name.substring(0, rest)) + name.substring(rest);
    }
}
