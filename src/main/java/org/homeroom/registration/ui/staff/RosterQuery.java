package org.homeroom.registration.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.homeroom.language.PersonNames;
import org.homeroom.language.SafeText;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.school.PublicCode;

/** Which registrations of a slot are shown, as the address says it; what it says wrongly is ignored. */
record RosterQuery(Shown shown, String text) {

    static final int TEXT_LENGTH = 100;
    static final RosterQuery ALL = new RosterQuery(Shown.ALL, "");

    enum Shown {
        ALL,
        COMING,
        WAITING,
        CANCELLED;

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean has(RegistrationDetails family) {
            return switch (this) {
                case ALL -> true;
                case COMING -> family.state().holdsPlaces();
                case WAITING -> family.waitingPosition().isPresent();
                case CANCELLED -> family.isCancelled();
            };
        }
    }

    static RosterQuery of(QueryParameters address) {
        var shown = address.getSingleParameter("state")
                .flatMap(given -> Arrays.stream(Shown.values())
                        .filter(each -> each.address().equals(given))
                        .findFirst())
                .orElse(Shown.ALL);
        return ALL.with(shown).withText(address.getSingleParameter("q").orElse(""));
    }

    RosterQuery with(Shown shown) {
        return new RosterQuery(shown, text);
    }

    RosterQuery withText(String typed) {
        var clean = SafeText.clean(typed);
        int length = Math.min(clean.codePointCount(0, clean.length()), TEXT_LENGTH);
        return new RosterQuery(shown, clean.substring(0, clean.offsetByCodePoints(0, length)));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (shown != Shown.ALL) {
            parameters.put("state", shown.address());
        }
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        return QueryParameters.simple(parameters);
    }

    boolean isNarrowed() {
        return !equals(ALL);
    }

    /** By the name of anyone who comes, in any script, or by the short code. */
    boolean accepts(RegistrationDetails family) {
        return shown.has(family) && (text.isEmpty() || isCode(family) || hasName(family));
    }

    private boolean isCode(RegistrationDetails family) {
        return PublicCode.read(text, PublicCode.SHORT_LENGTH)
                .filter(family.shortCode()::equals)
                .isPresent();
    }

    private boolean hasName(RegistrationDetails family) {
        return family.people().stream().anyMatch(person -> PersonNames.matches(text, person.name()));
    }
}
