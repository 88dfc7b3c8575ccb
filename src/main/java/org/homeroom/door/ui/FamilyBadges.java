package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import org.homeroom.door.DoorParty;
import org.homeroom.page.Badge;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.InterpreterRequest;

/** What one has to know of a family before one speaks to it: its language, and the help it asked for. */
class FamilyBadges extends Composite<Paragraph> {

    private final DoorWords words;

    FamilyBadges(DoorParty family, DoorWords words) {
        this.words = words;
        var entry = family.entry();
        getContent().addClassName("family-row-badges");
        if (!family.hasPlace()) {
            add(new Badge(Badge.Tone.WARNING, getTranslation("door.badge.waiting")));
        } else if (family.areAllHere()) {
            add(new Badge(Badge.Tone.SUCCESS, getTranslation("door.badge.allHere")));
        }
        add(language(family));
        entry.interpreters().stream().map(this::interpreter).forEach(this::add);
        long inChildcare =
                entry.people().stream().filter(PersonButton::isInChildcare).count();
        if (inChildcare > 0) {
            add(badge("badge-accent", "child", getTranslation("door.badge.childcare", "count", inChildcare)));
        }
        entry.accessNeeds().stream()
                .sorted(Comparator.naturalOrder())
                .map(this::need)
                .forEach(this::add);
    }

    private Component language(DoorParty family) {
        var language = family.entry().language();
        return InLanguage.mark(badge("", "globe", words.ownName(language)), language);
    }

    private Component interpreter(InterpreterRequest wish) {
        var language = words.languageName(wish.language(), getLocale());
        return wish.signed()
                ? badge("badge-warning", "hands", getTranslation("door.badge.signed", "language", language))
                : badge("badge-warning", "speech", getTranslation("door.badge.interpreter", "language", language));
    }

    private Component need(AccessNeed need) {
        var icon = switch (need) {
            case STEP_FREE, SEAT_NEAR_DOOR -> "wheelchair";
            case HEARING_LOOP, QUIET_PLACE -> "ear";
            case FOOD_ALLERGY -> "alert";
            case SEAT_IN_FRONT, LARGE_PRINT, HALAL, KOSHER, VEGETARIAN, OTHER -> "heart";
        };
        var tone = need == AccessNeed.FOOD_ALLERGY ? "badge-danger" : "";
        return badge(tone, icon, getTranslation("door.need." + need.name()));
    }

    private void add(Component badge) {
        getContent().add(badge);
    }

    private static Span badge(String tone, String icon, String words) {
        var badge = new Span(new Icon(icon), new Span(words));
        badge.addClassName("badge");
        if (!tone.isEmpty()) {
            badge.addClassName(tone);
        }
        return badge;
    }
}
