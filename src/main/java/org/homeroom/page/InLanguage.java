package org.homeroom.page;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Says of a piece of the page which language it is in, so that it is spoken, set and turned as that language is. */
public final class InLanguage {

    private InLanguage() {}

    public static <C extends Component> C mark(C piece, Locale language) {
        piece.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr");
        return piece;
    }
}
