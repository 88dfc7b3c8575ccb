package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.event.SlotId;
import org.homeroom.page.ActionButton;
import org.homeroom.page.DraftKeeper;
import org.homeroom.page.TriedTooOften;
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
class YoursView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, YoursPage.Answers {

    /** In the address, right after sending. */
    static final String JUST_NOW = "new";

    /** In the address: what is being changed. */
    static final String DO = "do";

    static final String DECLINE = "decline";

    /** In the address: the time that was tapped already. */
    static final String TO = "to";

    private final YoursDesk desk;
    private final FormTools tools;
    private Notices notices = new Notices();
    private Patience patience = new Patience(notices, this);
    private @Nullable RegistrationCode code;
    private @Nullable OutcomeNote toSay;

    YoursView(YoursDesk desk, FormTools tools) {
        this.desk = desk;
        this.tools = tools;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean turned = code != null;
        getContent().removeAll();
        code = event.getRouteParameters()
                .get("code")
                .flatMap(RegistrationCode::read)
                .orElse(null);
        switch (desk.lookUp(Optional.ofNullable(code))) {
            case LookUp.Found<Yours>(var yours) ->
                show(yours, event.getLocation().getQueryParameters(), turned);
            case LookUp.Unknown<Yours> unknown -> event.rerouteToError(NotFoundException.class);
            case LookUp.TooOften<Yours> often -> getContent().add(new TriedTooOften());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.yours.pageTitle");
    }

    /** @param turned whether the page changes under the reader's hands, who is then brought to its heading */
    private void show(Yours yours, QueryParameters query, boolean turned) {
        notices = new Notices();
        patience = new Patience(notices, this);
        boolean answered = toSay != null;
        changing(yours, query).ifPresentOrElse(getContent()::add, () -> showAsItStands(yours, query));
        if (turned && !answered) {
            within(getContent())
                    .filter(StepHeading.class::isInstance)
                    .map(StepHeading.class::cast)
                    .findFirst()
                    .ifPresent(StepHeading::focus);
        }
    }

    private Optional<Component> changing(Yours yours, QueryParameters query) {
        if (!yours.isChangeable()) {
            return Optional.empty();
        }
        var wanted = query.getSingleParameter(TO).flatMap(SlotId::parse).orElse(null);
        return switch (query.getSingleParameter(DO).orElse("")) {
            case "time" -> Optional.of(new ChangeTime(yours, tools, notices, wanted, this::move));
            case "party" -> Optional.of(new ChangeParty(yours, tools, notices, this::change));
            case "cancel", DECLINE -> Optional.of(new CancelConfirm(yours, tools, notices, this::cancel));
            default -> Optional.empty();
        };
    }

    private void showAsItStands(Yours yours, QueryParameters query) {
        boolean justNow = query.getParameters().containsKey(JUST_NOW);
        new YoursPage(yours, this).parts(justNow, desk, tools, notices, this).forEach(getContent()::add);
        if (justNow) {
            getContent().add(DraftKeeper.clearing(yours.event().slug()));
        }
        if (toSay != null) {
            notices.say(toSay);
            toSay = null;
        }
    }

    private void move(SlotId slot) {
        act(yours -> answer(
                yours,
                desk.move(yours, slot),
                "registration.yours.moved",
                () -> act(again -> answer(
                        again, desk.moveAndWaitForChildcare(again, slot), "registration.yours.moved", () -> {}))));
    }

    private void change(RegistrationDraft draft) {
        act(yours -> answer(yours, desk.change(yours, draft), "registration.yours.changed", () -> {
            draft.childcareMayFollow = true;
            change(draft);
        }));
    }

    private void cancel() {
        act(yours -> (yours.isOffered() ? desk.decline(yours) : desk.cancel(yours))
                .ifPresentOrElse(this::refuse, () -> back(yours)));
    }

    @Override
    public void undo() {
        patience.during(
                () -> find().ifPresent(yours -> answer(yours, desk.undoCancel(yours), undone(yours), () -> {})));
    }

    @Override
    public void accept() {
        patience.during(() ->
                find().ifPresent(yours -> answer(yours, desk.accept(yours), "registration.yours.accepted", () -> {})));
    }

    @Override
    public void rejoin() {
        patience.during(() ->
                find().ifPresent(yours -> answer(yours, desk.rejoin(yours), "registration.yours.rejoined", () -> {})));
    }

    private static String undone(Yours yours) {
        return yours.hasLeftLine() ? "registration.yours.rejoined" : "registration.yours.undone";
    }

    /** Does it if it still can be done; else shows how things stand. */
    private void act(Consumer<Yours> change) {
        patience.during(() -> find().ifPresent(yours -> {
            if (yours.isChangeable()) {
                change.accept(yours);
            } else {
                back(yours);
            }
        }));
    }

    /** @param onWaitForChildcare does it again, with children who wait for childcare */
    private void answer(Yours yours, RegistrationOutcome outcome, String done, Runnable onWaitForChildcare) {
        switch (outcome) {
            case RegistrationOutcome.Confirmed confirmed -> done(yours, done);
            case RegistrationOutcome.PartlyConfirmed partly -> done(yours, done);
            case RegistrationOutcome.Waitlisted waitlisted -> done(yours, done);
            case RegistrationOutcome.Offered offered -> done(yours, done);
            case RegistrationOutcome.ChildcareFull full ->
                notices.say(OutcomeNote.no(
                        getTranslation(Keys.of(Refusal.CHILDCARE_FULL)),
                        new ActionButton(getTranslation("registration.childcareFull.follow"), onWaitForChildcare)));
            case RegistrationOutcome.Refused refused -> refuse(refused.reason());
        }
    }

    private void done(Yours yours, String key) {
        toSay = OutcomeNote.done(getTranslation(key));
        back(yours);
    }

    /** Over what was filled in, which stays. */
    private void refuse(Refusal reason) {
        notices.say(OutcomeNote.no(getTranslation(Keys.of(reason))));
    }

    private Optional<Yours> find() {
        return Optional.ofNullable(code).flatMap(desk::find);
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(YoursView::within));
    }

    private static void back(Yours yours) {
        UI.getCurrent().navigate(yours.address());
    }
}
