package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.homeroom.language.Languages;

/** One of the languages Homeroom is written in, each by its own name. */
class LanguageSelect extends Composite<Select<Locale>> {

    LanguageSelect(Languages languages, String label, Locale chosen) {
        getContent().setLabel(label);
        getContent().setItems(languages.shipped());
        getContent().setItemLabelGenerator(languages::ownName);
        getContent().setEmptySelectionAllowed(false);
        getContent().setValue(languages.shipped(chosen.toLanguageTag()).orElse(Locale.ENGLISH));
    }

    Locale value() {
        return getContent().getValue();
    }
}
