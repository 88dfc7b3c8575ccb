package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.ui.staff.SlotNeed.Standing;

/** What families need at a slot, at a glance; what is not met stands first and out. */
class NeedsList extends Composite<UnorderedList> {

    NeedsList(SlotNeeds needs, SlotSummary slot, List<SlotNeedSource> sources) {
        getContent().addClassName("needs");
        var all = new ArrayList<SlotNeed>();
        sources.forEach(source -> all.addAll(source.of(slot, getLocale())));
        if (needs.allergies() > 0) {
            all.add(plain("alert", getTranslation("registration.staff.need.allergies", "count", needs.allergies())));
        }
        needs.access().forEach((need, families) -> all.add(access(need, families, slot)));
        if (needs.notes() > 0) {
            all.add(plain("edit", getTranslation("registration.staff.need.notes", "count", needs.notes())));
        }
        if (needs.questions() > 0) {
            all.add(plain("mail", getTranslation("registration.staff.need.questions", "count", needs.questions())));
        }
        all.stream().sorted(Comparator.comparing(SlotNeed::standing)).forEach(this::show);
    }

    boolean isEmpty() {
        return getContent().getChildren().findAny().isEmpty();
    }

    private SlotNeed access(AccessNeed need, int families, SlotSummary slot) {
        var standing = slot.meetingPlace()
                .map(place -> switch (need) {
                    case STEP_FREE -> met(place.stepFree());
                    case HEARING_LOOP -> met(place.hearingLoop());
                    default -> Standing.PLAIN;
                })
                .orElse(Standing.PLAIN);
        return new SlotNeed(
                icon(need),
                getTranslation(key(need)),
                getTranslation("registration.staff.families", "count", families),
                standing,
                switch (standing) {
                    case MET -> getTranslation("registration.staff.need.met");
                    case UNMET -> getTranslation("registration.staff.need.unmet");
                    case UNDER_WAY, PLAIN -> "";
                },
                "");
    }

    private void show(SlotNeed need) {
        var item = new ListItem(new Icon(need.icon()), what(need));
        item.addClassName("need");
        if (!need.more().isEmpty()) {
            item.add(line("need-more", need.more()));
        }
        if (!need.state().isEmpty()) {
            item.add(line("need-state", need.state()));
        }
        switch (need.standing()) {
            case UNMET -> item.addClassName("need-unmet");
            case MET -> item.addClassName("need-met");
            case UNDER_WAY, PLAIN -> {}
        }
        getContent().add(item);
    }

    private static Component what(SlotNeed need) {
        return need.address().isEmpty()
                ? line("need-count", need.what())
                : new InnerLink(need.address(), need.what()).look("need-count");
    }

    static String key(AccessNeed need) {
        return "registration.staff.access." + need.name().toLowerCase(Locale.ROOT);
    }

    private static SlotNeed plain(String icon, String what) {
        return new SlotNeed(icon, what, "", Standing.PLAIN, "", "");
    }

    private static Standing met(boolean met) {
        return met ? Standing.MET : Standing.UNMET;
    }

    private static String icon(AccessNeed need) {
        return switch (need) {
            case STEP_FREE -> "wheelchair";
            case HEARING_LOOP -> "ear";
            default -> "heart";
        };
    }

    private static Span line(String className, String words) {
        var line = new Span(words);
        line.addClassName(className);
        return line;
    }
}
