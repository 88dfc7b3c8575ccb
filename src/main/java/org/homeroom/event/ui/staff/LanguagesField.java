package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.language.LanguageCodes;
import org.homeroom.language.SpokenLanguage;
import org.homeroom.language.SpokenLanguages;

/** Any languages of the world, found by any of their names; kept as BCP 47 codes. */
class LanguagesField extends Composite<MultiSelectComboBox<SpokenLanguage>> {

    private final SpokenLanguages languages;

    /** @param signedToo whether sign languages are among them, after those that are spoken */
    LanguagesField(String label, String why, SpokenLanguages languages, boolean signedToo) {
        this.languages = languages;
        getContent().setLabel(label);
        getContent().setHelperText(why);
        getContent().setItemLabelGenerator(SpokenLanguage::name);
        getContent().setItems(query -> {
            var typed = query.getFilter().orElse("");
            int most = query.getOffset() + query.getLimit();
            var signed = signedToo ? languages.search(typed, getLocale(), true, 0, most) : Set.<SpokenLanguage>of();
            return Stream.concat(languages.search(typed, getLocale(), false, 0, most).stream(), signed.stream())
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
    }

    void show(Collection<String> codes) {
        getContent().setValue(codes.stream().map(this::language).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Set<String> read() {
        return getContent().getValue().stream()
                .map(language -> LanguageCodes.bcp47(language.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private SpokenLanguage language(String code) {
        var iso = LanguageCodes.iso639(code);
        return languages
                .find(iso, getLocale())
                .orElseGet(() -> new SpokenLanguage(iso, languages.name(iso, getLocale()), null, false));
    }
}
