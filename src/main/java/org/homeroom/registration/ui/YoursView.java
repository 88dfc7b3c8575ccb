package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeroom.event.SlotId;
import org.homeroom.page.Empty;
import org.homeroom.registration.Refusal;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A family's own registration, for whoever has its link: what it is, and what can be changed about it. An unknown code
 * looks like an address that never was.
 */
@Route("r/:code")
@AnonymousAllowed
class YoursView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address, right after sending. */
    static final String JUST_NOW = "new";

    /** In the address: what is being changed. */
    static final String DO = "do";

    private final YoursDesk desk;
    private final FormTools tools;
    private @Nullable RegistrationCode code;
    private @Nullable Component toSay;

    YoursView(YoursDesk desk, FormTools tools) {
        this.desk = desk;
        this.tools = tools;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        if (!desk.allowsLookUp()) {
            getContent().add(tooMany());
            return;
        }
        code = event.getRouteParameters()
                .get("code")
                .flatMap(RegistrationCode::read)
                .orElse(null);
        find().ifPresentOrElse(
                        yours -> {
                            desk.wasNoGuess();
                            show(yours, event.getLocation().getQueryParameters());
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.yours.pageTitle");
    }

    private void show(Yours yours, QueryParameters query) {
        var change = query.getSingleParameter(DO).orElse("");
        if (yours.isOn() && change.equals("time")) {
            getContent().add(new ChangeTime(yours, tools, this::move));
        } else if (yours.isOn() && change.equals("party")) {
            getContent().add(new ChangeParty(yours, tools, this::change));
        } else if (yours.isOn() && change.equals("cancel")) {
            getContent().add(new CancelConfirm(yours, tools, this::cancel));
        } else {
            boolean justNow = query.getParameters().containsKey(JUST_NOW);
            var said = Optional.ofNullable(toSay);
            toSay = null;
            new YoursPage(yours, this)
                    .parts(justNow, desk.link(yours), tools, said, this::undo)
                    .forEach(getContent()::add);
            if (justNow) {
                getContent().add(DraftKeeper.clearing(yours.event().slug()));
            }
        }
    }

    private void move(SlotId slot) {
        act(yours -> answer(yours, desk.move(yours, slot), "registration.yours.moved"));
    }

    private void change(RegistrationDraft draft) {
        act(yours -> answer(yours, desk.change(yours, draft), "registration.yours.changed"));
    }

    private void cancel() {
        act(yours -> {
            desk.cancel(yours).ifPresentOrElse(this::refuse, () -> back(yours));
        });
    }

    private void undo() {
        find().ifPresent(yours -> answer(yours, desk.undoCancel(yours), "registration.yours.undone"));
    }

    /** Does it if it still can be done; else shows how things stand. */
    private void act(Consumer<Yours> change) {
        find().ifPresent(yours -> {
            if (yours.isOn()) {
                change.accept(yours);
            } else {
                back(yours);
            }
        });
    }

    private void answer(Yours yours, RegistrationOutcome outcome, String done) {
        switch (outcome) {
            case RegistrationOutcome.Confirmed confirmed -> done(yours, done);
            case RegistrationOutcome.PartlyConfirmed partly -> done(yours, done);
            case RegistrationOutcome.Offered offered -> done(yours, done);
            case RegistrationOutcome.Waitlisted waitlisted -> done(yours, done);
            case RegistrationOutcome.ChildcareFull full -> refuse(Refusal.CHILDCARE_FULL);
            case RegistrationOutcome.Refused refused -> refuse(refused.reason());
        }
    }

    private void done(Yours yours, String key) {
        toSay = OutcomeNote.done(getTranslation(key));
        back(yours);
    }

    /** Over what was filled in, which stays. */
    private void refuse(Refusal reason) {
        var note = OutcomeNote.no(getTranslation(Keys.of(reason)));
        var first = getContent().getChildren().findFirst();
        if (first.isPresent() && first.get() instanceof ChangeTime time) {
            time.notices().say(note);
        } else if (first.isPresent() && first.get() instanceof ChangeParty party) {
            party.notices().say(note);
        } else {
            getContent().addComponentAtIndex(1, note);
            note.focus();
        }
    }

    private Optional<Yours> find() {
        return Optional.ofNullable(code).flatMap(desk::find);
    }

    private static void back(Yours yours) {
        UI.getCurrent().navigate(yours.address());
    }

    private Component tooMany() {
        return new Empty(
                "feelings",
                new H1(getTranslation("registration.lookUp.title")),
                getTranslation("registration.lookUp.words"));
    }
}
