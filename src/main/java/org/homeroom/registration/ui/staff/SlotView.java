package org.homeroom.registration.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.SamePage;
import org.homeroom.registration.FamilyFinder;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationState;
import org.homeroom.registration.Rosters;
import org.jspecify.annotations.Nullable;

/** One time slot: what its families need, who they are, and what staff do for them. */
@Route("staff/slots/:id")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class SlotView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final EventAdministration events;
    private final Rosters rosters;
    private final RosterWords words;
    private final PhoneForms phoneForms;
    private final List<SlotNeedSource> sources;
    private final Clock clock;
    private final SlotHead head;
    private final Answer answer = new Answer();
    private final Div needs = new Div();
    private final Div formPlace = new Div();
    private final ActionButton add = new ActionButton("plus", getTranslation("registration.staff.add"), this::openForm);
    private final LineSection line;
    private final RosterToolbar toolbar = new RosterToolbar(this::go);
    private final RosterResults results;
    private RosterQuery query = RosterQuery.ALL;
    private @Nullable SlotId slot;
    private String title = "";

    SlotView(
            EventAdministration events,
            Rosters rosters,
            FamilyFinder finder,
            RosterWords words,
            PhoneForms phoneForms,
            List<SlotNeedSource> sources,
            List<RegistrationCardPart> parts,
            CurrentStaff staff,
            Clock clock) {
        this.events = events;
        this.rosters = rosters;
        this.words = words;
        this.phoneForms = phoneForms;
        this.sources = sources;
        this.clock = clock;
        results = new RosterResults(words, finder, parts, actions());
        line = new LineSection(words, lineActions());
        head = new SlotHead(staff.get().role() == Role.ADMINISTRATOR);
        var families = new Div(new H2(getTranslation("registration.staff.families.title")), add);
        families.addClassName("panel-head");
        getContent().addClassName("page");
        getContent().add(head, needs, answer, line, families, formPlace, toolbar, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        query = RosterQuery.of(entering.getLocation().getQueryParameters());
        var wanted = entering.getRouteParameters().get("id").flatMap(SlotId::parse);
        var event = wanted.flatMap(events::findOfSlot);
        if (event.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        if (!wanted.equals(Optional.ofNullable(slot))) {
            formPlace.removeAll();
            answer.clear();
        }
        slot = wanted.get();
        show(event.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EventSummary event) {
        var now = clock.instant();
        var shown = slotOf(event);
        var roster = rosters.roster(shown.id());
        var needed = SlotNeeds.of(roster);
        title = event.texts().read(getLocale()).title();
        head.show(event, shown, needed, words, now);
        add.setVisible(!shown.isCancelled() && !shown.isPast(now) && SlotHead.isShownToFamilies(event));
        needs.removeAll();
        var list = new NeedsList(needed, shown, sources);
        if (!list.isEmpty()) {
            needs.add(new H2(getTranslation("registration.staff.needs")), list);
        }
        line.show(
                rosters.line(shown.id()),
                roster.stream()
                        .filter(family -> family.state() == RegistrationState.OFFERED)
                        .toList(),
                shown);
        toolbar.show(query);
        toolbar.setVisible(!roster.isEmpty());
        results.show(shown.id(), roster, query, others(event, now), address());
    }

    private RegistrationCard.Actions actions() {
        return new RegistrationCard.Actions() {

            @Override
            public void move(RegistrationId family, SlotId to) {
                ended(rosters.move(family, to), "registration.staff.moved", family);
            }

            @Override
            public void cancel(RegistrationId family, String reason) {
                ended(rosters.cancel(family, reason), "registration.staff.cancelled", family);
            }
        };
    }

    private LineSection.Actions lineActions() {
        return new LineSection.Actions() {

            @Override
            public void reorder(List<RegistrationId> line, String reason) {
                rosters.reorder(shownSlot(), line, reason);
                answer.done(getTranslation("registration.staff.line.moved"));
                refresh();
                head.focus();
            }

            @Override
            public void offer(RegistrationId family) {
                ended(rosters.offerByHand(family), "registration.staff.line.offered", family);
            }

            @Override
            public void remove(RegistrationId family, String reason) {
                ended(rosters.cancel(family, reason), "registration.staff.cancelled", family);
            }

            @Override
            public void accept(RegistrationId family) {
                ended(rosters.accept(family), "registration.staff.line.accepted", family);
            }
        };
    }

    private void ended(RegistrationOutcome outcome, String doneKey, RegistrationId family) {
        new OutcomeWords(words).say(outcome, doneKey, answer, getLocale());
        refresh();
        if (!results.focus(family)) {
            head.focus();
        }
    }

    private void openForm() {
        formPlace.removeAll();
        answer.clear();
        var event = events.findOfSlot(shownSlot()).orElseThrow();
        var form = phoneForms.form(slotOf(event), this::register, this::closeForm);
        formPlace.add(form);
        form.focus();
    }

    private void register(PhoneForm form) {
        form.read(shownSlot()).ifPresent(request -> {
            var outcome = rosters.register(request);
            new OutcomeWords(words).say(outcome, "registration.staff.registered", answer, getLocale());
            if (OutcomeWords.isRegistered(outcome)) {
                closeForm();
            }
            refresh();
        });
    }

    private void closeForm() {
        formPlace.removeAll();
        add.focus();
    }

    private void refresh() {
        events.findOfSlot(shownSlot()).ifPresent(this::show);
    }

    private void go(RosterQuery query) {
        SamePage.show(address(), query.address());
    }

    private String address() {
        return "staff/slots/" + slot;
    }

    private SlotId shownSlot() {
        return Optional.ofNullable(slot).orElseThrow();
    }

    private SlotSummary slotOf(EventSummary event) {
        return event.slots().stream()
                .filter(each -> each.id().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private List<SlotSummary> others(EventSummary event, Instant now) {
        return event.slots().stream()
                .filter(each -> !each.id().equals(slot))
                .filter(each -> !each.isCancelled() && !each.isPast(now))
                .toList();
    }
}
