package org.homeroom.interpreting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.homeroom.interpreting.Interpreter;
import org.homeroom.language.PersonNames;
import org.homeroom.language.SafeText;
import org.homeroom.language.TextFolding;

/** Which interpreters are shown, as the address says it. */
record PeopleQuery(boolean retired, String text) {

    static final int TEXT_LENGTH = 100;

    static PeopleQuery of(QueryParameters address) {
        return new PeopleQuery(address.getSingleParameter("state").orElse("").equals("retired"), "")
                .withText(address.getSingleParameter("q").orElse(""));
    }

    PeopleQuery withText(String typed) {
        var clean = SafeText.clean(typed);
        int length = Math.min(clean.codePointCount(0, clean.length()), TEXT_LENGTH);
        return new PeopleQuery(retired, clean.substring(0, clean.offsetByCodePoints(0, length)));
    }

    PeopleQuery with(boolean onlyRetired) {
        return new PeopleQuery(onlyRetired, text);
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (retired) {
            parameters.put("state", "retired");
        }
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        return QueryParameters.simple(parameters);
    }

    /** By name in any script, or by the name of a language as the reader knows it. */
    boolean accepts(Interpreter person, InterpretingWords words, Locale reader) {
        return person.retired() == retired
                && (text.isEmpty()
                        || PersonNames.matches(text, person.name())
                        || person.details().languages().stream()
                                .anyMatch(fluency -> TextFolding.fold(words.fluency(fluency, reader))
                                        .contains(TextFolding.fold(text))));
    }
}
