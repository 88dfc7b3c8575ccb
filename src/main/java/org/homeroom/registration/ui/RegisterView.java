package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.ArrayList;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.Form;
import org.homeroom.page.UndoBar;
import org.jspecify.annotations.Nullable;

/**
 * Registering in three steps. What is filled in is a draft that stays on the family's device until it is sent; the
 * step is in the address, so that the browser's way back is the way back.
 */
@Route("events/:slug/register")
@AnonymousAllowed
class RegisterView extends Composite<Form> implements BeforeEnterObserver, HasDynamicTitle {

    private final EventCatalogue catalogue;
    private final FormTools tools;
    private final Clock clock;
    private final DraftFields fields = new DraftFields(() -> device().keep());
    private final Notices notices = new Notices();
    private final Patience patience = new Patience(notices, this);
    private final DraftSender sender;
    private RegisterAddress address = new RegisterAddress("", null, RegisterAddress.WHO);
    private DraftOnDevice device = new DraftOnDevice("", getLocale(), this::open);
    private Promise promise = Promise.NONE;
    private @Nullable Component toSay;

    RegisterView(EventCatalogue catalogue, Sending sending, FormTools tools, Clock clock) {
        this.catalogue = catalogue;
        this.sender = new DraftSender(sending, tools.formats(), notices, this);
        this.tools = tools;
        this.clock = clock;
        getContent().addClassNames("page", "page-narrow");
        getContent().getElement().addEventListener("submit", ignored -> {}).preventDefault();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var to = RegisterAddress.read(event);
        if (catalogue.find(to.slug()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean begun = to.slug().equals(address.slug());
        address = to;
        if (!begun) {
            begin();
        }
        show(begun || event.getTrigger() == NavigationTrigger.UI_NAVIGATE); // from far down the page of the event
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.form.pageTitle");
    }

    private void begin() {
        device = new DraftOnDevice(address.slug(), getLocale(), this::open);
        getContent().removeAll();
        getContent().add(device.keeper());
    }

    private void open(boolean something) {
        if (something) {
            toSay = OutcomeNote.done(getTranslation("registration.form.kept"));
        }
        try {
            if (something || address.step() > RegisterAddress.WHO) {
                patience.during(() ->
                        sender.thankOr(device.draft(), () -> device.keeper().answer(this::resume)));
            }
        } finally {
            device.keeper().opened();
        }
    }

    /** What the family had pressed a moment ago is done, if it stands on the same step as then. */
    private void resume() {
        var pressed = device.pressed();
        boolean stands = pressed.step() == steps().step() && !device.isPressedLongAgo();
        if (!stands && pressed.step() == RegisterAddress.CHECK) {
            toSay = OutcomeNote.but(getTranslation("registration.notSentYet"));
        }
        show(false);
        if (stands) {
            promise = pressed;
            goOn(pressed.step());
        }
    }

    private void show(boolean turned) {
        var steps = steps();
        getContent()
                .getChildren()
                .filter(child -> child != device.keeper())
                .toList()
                .forEach(getContent()::remove);
        fields.forget();
        if (steps.open().isEmpty()) {
            getContent().add(new NothingOpen(steps.event()));
        } else if (!device.isOpened() && address.step() > RegisterAddress.WHO) {
            getContent().add(notices, waiting());
        } else {
            fill(steps, turned);
        }
    }

    private void fill(RegisterSteps steps, boolean turned) {
        var page = new RegisterPage(steps, address, tools, this);
        var heading = page.heading();
        promise = Promise.of(steps);
        device.keeper().press(promise.text());
        var said = new ArrayList<>(page.notices(clock.instant()));
        if (toSay != null) {
            said.addFirst(toSay);
            toSay = null;
        }
        notices.show(said);
        getContent().add(new StepBar(steps.step()), heading, notices);
        page.chosen().ifPresent(getContent()::add);
        steps.sections(fields, this).forEach(getContent()::add);
        getContent().add(page.foot(this::startOver), page.bar(() -> patience.during(() -> press(steps.step()))));
        if (turned) {
            heading.focus();
        }
    }

    private void press(int shown) {
        device.keeper().answer(() -> goOn(shown));
    }

    private void goOn(int shown) {
        var steps = steps();
        var problems = steps.problems();
        fields.show(problems, this::say);
        if (steps.open().isEmpty() || steps.step() < shown) {
            show(true);
        } else if (!problems.isEmpty()) {
            notices.say(new ErrorSummary(problems, address.path(), fields));
        } else if (shown < RegisterAddress.CHECK) {
            var slot = steps.slotOrTicked().orElseThrow().id();
            device.draft().slot = slot.toString();
            address.with(slot).at(shown + 1).open();
        } else {
            send(steps, steps.slotOrTicked().orElseThrow());
        }
    }

    private void send(RegisterSteps steps, SlotSummary slot) {
        var agreed = promise;
        var now = Promise.of(steps);
        if (!agreed.covers(now) && !sender.isSentAlready(device.draft())) {
            show(false);
            if (agreed.isOfSamePlan(now)) {
                sender.askToWait(address, () -> patience.during(() -> press(RegisterAddress.CHECK)));
            } else {
                sender.askAgain();
            }
        } else {
            sender.send(device, slot, address, this::refreshed, () -> patience.during(() -> sendChanged(agreed)));
        }
    }

    private SlotSummary refreshed() {
        show(false);
        return steps().slotOrTicked().orElseThrow();
    }

    /** What was agreed to before holds, whatever the page says now; and to wait, if that is what it chose. */
    private void sendChanged(Promise agreed) {
        device.keep();
        show(false);
        promise = device.draft().waitForBoth ? agreed.toWait() : agreed;
        press(RegisterAddress.CHECK);
    }

    private void startOver() {
        var takeBack = device.startOver();
        toSay = new UndoBar(getTranslation("registration.form.cleared"), () -> {
            takeBack.run();
            show(true);
        });
        address.at(RegisterAddress.WHO).open();
    }

    private RegisterSteps steps() {
        return new RegisterSteps(
                catalogue.find(address.slug()).orElseThrow(), device.draft(), address, tools, clock.instant());
    }

    private String say(Problem problem) {
        return getTranslation(problem.key(), problem.arguments().toArray());
    }

    private DraftOnDevice device() {
        return device;
    }

    private static Div waiting() {
        var waiting = new Div();
        waiting.addClassName("skeleton");
        waiting.getElement().setAttribute("aria-hidden", "true");
        return waiting;
    }
}
