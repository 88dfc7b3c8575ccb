package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.childcare.Childcare;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Empty;
import org.homeroom.page.InnerLink;
import org.homeroom.page.SamePage;

/** All coming times at which children are cared for: what is missing first, then how each stands. */
@Route(ChildcareView.ADDRESS)
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class ChildcareView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "staff/childcare";

    private final Childcare childcare;
    private final CareWords words;
    private final Clock clock;
    private final Map<CareRange, ActionButton> ranges = new EnumMap<>(CareRange.class);
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    ChildcareView(Childcare childcare, CareWords words, CurrentStaff staff, Clock clock) {
        this.childcare = childcare;
        this.words = words;
        this.clock = clock;
        count.getElement().setAttribute("role", "status");
        var links = new Div(new InnerLink(CarersView.ADDRESS, getTranslation("childcare.carers.title")).look("button"));
        links.addClassName("buttons");
        if (staff.get().role() == Role.ADMINISTRATOR) {
            links.add(new InnerLink(RatiosView.ADDRESS, getTranslation("childcare.ratios.title")).look("button"));
        }
        var head = new Div(new Div(new H1(getTranslation("childcare.title")), count), links);
        head.addClassName("page-head");
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("childcare.range"));
        for (var range : CareRange.values()) {
            var chip = new ActionButton(
                    getTranslation("childcare.range." + range.word()), () -> SamePage.show(ADDRESS, range.address()));
            chip.getContent().setClassName("chip");
            ranges.put(range, chip);
            chips.add(chip);
        }
        results.addClassName("event-slots");
        getContent().addClassName("page");
        getContent().add(head, chips, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CareRange.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("childcare.title");
    }

    private void show(CareRange chosen) {
        ranges.forEach((range, chip) ->
                chip.getContent().getElement().setAttribute("aria-pressed", String.valueOf(range == chosen)));
        var slots = childcare.coming(clock.instant().plus(chosen.ahead()));
        count.setText(getTranslation("childcare.count", "count", slots.size()));
        results.removeAll();
        if (slots.isEmpty()) {
            results.add(new Empty(
                    "reading", new H2(getTranslation("childcare.none")), getTranslation("childcare.none.words")));
        } else {
            show(slots);
        }
    }

    private void show(List<Childcare.CaredSlot> slots) {
        var gaps = new GapList(slots, words);
        if (!gaps.isEmpty()) {
            results.add(new H2(getTranslation("childcare.gaps")), gaps);
        }
        results.add(new H2(getTranslation("childcare.slots")), new CareTable(slots, words));
    }
}
