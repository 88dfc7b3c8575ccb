package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.OptionalInt;
import org.homeroom.language.Formats;
import org.homeroom.page.Facts;
import org.homeroom.registration.OfferRules;

/** What a family that waits can count on: how it is told of a place, how long it has, who may be before it. */
class LineNext extends Composite<Section> {

    private final Yours yours;
    private final OfferRules rules;
    private final Formats formats;

    LineNext(Yours yours, OfferRules rules, OptionalInt movedUpLastTime, Formats formats) {
        this.yours = yours;
        this.rules = rules;
        this.formats = formats;
        var contact = yours.details().household().contact();
        var facts = new Facts();
        movedUpLastTime.ifPresent(
                count -> facts.with("people", getTranslation("registration.line.lastTime", "count", count)));
        facts.with(icon(), getTranslation("registration.line." + way(), "hours", rules.hoursFor(contact)));
        if (rules.daytimeFrom() > 0 || rules.daytimeTo() < 24) {
            facts.with(
                    "clock",
                    getTranslation(
                            "registration.line.daytime",
                            "from",
                            time(rules.daytimeFrom()),
                            "to",
                            time(rules.daytimeTo())));
        }
        facts.with("check", getTranslation("registration.line.yes"));
        facts.with(
                "heart",
                getTranslation(
                        switch (rules.passingOver()) {
                            case SMALLER_MAY_PASS -> "registration.line.smallerMayPass";
                            case STRICT_ORDER -> "registration.line.strictOrder";
                        }));
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("registration.line.next")), facts);
    }

    private String way() {
        var contact = yours.details().household().contact();
        if (contact.byEmail().isPresent()) {
            return "byEmail";
        }
        return contact.byPhone().isPresent() ? "byPhone" : "bySchool";
    }

    private String icon() {
        return way().equals("byEmail") ? "mail" : "phone";
    }

    private String time(int hour) {
        var zone = yours.slot().zone();
        Instant on = yours.slot()
                .start()
                .atZone(zone)
                .toLocalDate()
                .atStartOfDay()
                .plusHours(hour)
                .atZone(zone)
                .toInstant();
        return formats.time(on, getLocale(), zone);
    }
}
