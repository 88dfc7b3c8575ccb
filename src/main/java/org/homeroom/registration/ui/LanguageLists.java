package org.homeroom.registration.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.language.LanguageCodes;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.language.TextFolding;
import org.springframework.stereotype.Component;

/** The languages of the world, to choose from by any of their names. */
@Component
class LanguageLists {

    private final Languages languages;
    private final SpokenLanguages spoken;
    private final Messages messages;

    LanguageLists(Languages languages, SpokenLanguages spoken, Messages messages) {
        this.languages = languages;
        this.spoken = spoken;
        this.messages = messages;
    }

    /** Languages to read: first those that we write, then all others; by BCP 47 tags. */
    Stream<String> toRead(String typed, Locale reader, int offset, int limit) {
        Set<String> ours = languages.shipped().stream()
                .map(Locale::toLanguageTag)
                .map(LanguageCodes::iso639)
                .collect(Collectors.toSet());
        List<SpokenLanguage> found = spoken.search(typed, reader, false, 0, offset + limit + ours.size());
        Set<String> fitting = found.stream().map(SpokenLanguage::code).collect(Collectors.toSet());
        var first = languages.shipped().stream()
                .filter(language -> typed.isBlank()
                        || fitting.contains(LanguageCodes.iso639(language.toLanguageTag()))
                        || TextFolding.fold(languages.ownName(language)).contains(TextFolding.fold(typed)))
                .map(Locale::toLanguageTag);
        var then = found.stream().map(SpokenLanguage::code).filter(code -> !ours.contains(code));
        return Stream.concat(first, then).skip(offset).limit(limit);
    }

    /** One of ours by its own name, another by the reader's name for it and its own. */
    String nameToRead(String tag, Locale reader) {
        return languages.shipped(tag).map(languages::ownName).orElseGet(() -> name(tag, reader));
    }

    /** Languages an interpreter may speak or sign, by ISO 639-3 codes. */
    Stream<String> toInterpret(String typed, Locale reader, boolean signed, int offset, int limit) {
        return spoken.search(typed, reader, signed, offset, limit).stream().map(SpokenLanguage::code);
    }

    /** The reader's name for a language, and its own where that is another. */
    String name(String code, Locale reader) {
        var name = spoken.name(code, reader);
        return spoken.ownName(code)
                .filter(own -> !own.equalsIgnoreCase(name))
                .map(own -> messages.get(reader, "registration.form.languageNames", "name", name, "own", own))
                .orElse(name);
    }

    String shortName(String code, Locale reader) {
        return spoken.name(code, reader);
    }

    /** The ISO 639-3 code of a language an adult reads, when it is one that can be asked for. */
    Optional<String> toAskFor(String tag, Locale reader) {
        var code = LanguageCodes.iso639(tag);
        return spoken.find(code, reader).map(SpokenLanguage::code);
    }
}
