package org.homeroom.page;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Says of a piece of the page which language it is in, so that it is spoken, set and turned as that language is. */
public final class InLanguage {

    private InLanguage() {}

    public static <C extends Component> C mark(C piece, Locale language) {
        piece.getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", direction(language));
        return piece;
    }

    /** For a Vaadin field: what is typed into it. Its label and its help are the reader's. */
    public static void markTyped(Component field, Locale language) {
        field.addAttachListener(attached -> field.getElement()
                .executeJs(
                        "this.inputElement.lang = $0; this.inputElement.dir = $1",
                        language.toLanguageTag(),
                        direction(language)));
    }

    private static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
