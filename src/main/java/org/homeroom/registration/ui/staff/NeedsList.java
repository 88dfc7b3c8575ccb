package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Icon;
import org.homeroom.registration.AccessNeed;
import org.jspecify.annotations.Nullable;

/** What families need at a slot, at a glance; what is not met stands out. */
class NeedsList extends Composite<UnorderedList> {

    private final RosterWords words;

    NeedsList(SlotNeeds needs, SlotSummary slot, RosterWords words) {
        this.words = words;
        getContent().addClassName("needs");
        needs.interpreting().forEach(this::interpreting);
        slot.childcareRooms().stream()
                .filter(room -> room.places() > 0 || room.taken() > 0)
                .forEach(this::childcare);
        if (needs.allergies() > 0) {
            need("alert", getTranslation("registration.staff.need.allergies", "count", needs.allergies()), "", null);
        }
        needs.access().forEach((need, families) -> access(need, families, slot));
        if (needs.questions() > 0) {
            need("mail", getTranslation("registration.staff.need.questions", "count", needs.questions()), "", null);
        }
    }

    boolean isEmpty() {
        return getContent().getChildren().findAny().isEmpty();
    }

    private void interpreting(SlotNeeds.Interpreting wanted) {
        need(
                wanted.signed() ? "hands" : "speech",
                getTranslation(
                        "registration.staff.need.interpreter",
                        "language",
                        words.language(wanted.language(), getLocale()),
                        "count",
                        wanted.families()),
                getTranslation("registration.staff.need.listeners", "count", wanted.listeners()),
                wanted.onHand());
    }

    private void childcare(ChildcarePlaces room) {
        need(
                "child",
                getTranslation(
                        "registration.staff.need.childcare",
                        "ages",
                        words.ages(room.fromAge(), room.toAge(), getLocale()),
                        "taken",
                        room.taken(),
                        "places",
                        room.places()),
                getTranslation("registration.staff.need.childcareLeft", "count", room.left()),
                room.taken() > room.places() ? Boolean.FALSE : null);
    }

    private void access(AccessNeed need, int families, SlotSummary slot) {
        Boolean met = slot.meetingPlace()
                .map(place -> switch (need) {
                    case STEP_FREE -> Boolean.valueOf(place.stepFree());
                    case HEARING_LOOP -> Boolean.valueOf(place.hearingLoop());
                    default -> null;
                })
                .orElse((Boolean) null);
        need(
                icon(need),
                getTranslation(key(need)),
                getTranslation("registration.staff.families", "count", families),
                met);
    }

    /** @param met null when it is for people to see to, not for us to say */
    private void need(String icon, String count, String more, @Nullable Boolean met) {
        var item = new ListItem(new Icon(icon), line("need-count", count));
        item.addClassName("need");
        if (!more.isEmpty()) {
            item.add(line("need-more", more));
        }
        if (met != null) {
            item.addClassName(met ? "need-met" : "need-unmet");
            item.add(line(
                    "need-state",
                    getTranslation(met ? "registration.staff.need.met" : "registration.staff.need.unmet")));
        }
        getContent().add(item);
    }

    static String key(AccessNeed need) {
        return "registration.staff.access." + need.name().toLowerCase(Locale.ROOT);
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
