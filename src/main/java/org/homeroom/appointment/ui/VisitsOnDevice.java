package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeroom.page.ActionButton;
import org.homeroom.page.DeviceJson;
import org.homeroom.page.DraftKeeper;
import org.homeroom.page.UndoBar;

/** Keeps the form on the family's device, says so, and clears it there and here when the family wants that. */
class VisitsOnDevice extends Composite<Div> {

    interface OnFound {
        void show(VisitDraft draft, String pressed, boolean longAgo);
    }

    private final DraftKeeper keeper;
    private final Supplier<VisitDraft> draft;
    private final Consumer<VisitDraft> show;
    private final Div cleared = new Div();

    /**
     * @param draft what is filled in now
     * @param show fills it in
     * @param onFound told what the device has kept, when it has kept anything, beside the press that was not answered
     */
    VisitsOnDevice(String event, Supplier<VisitDraft> draft, Consumer<VisitDraft> show, OnFound onFound) {
        this.draft = draft;
        this.show = show;
        keeper = new DraftKeeper(nameOf(event));
        keeper.onKept(kept -> {
            try {
                open(kept, onFound);
            } finally {
                keeper.opened();
            }
        });
        var words = new Paragraph(getTranslation("registration.form.onDevice"));
        words.addClassName("why");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        keeper,
                        cleared,
                        words,
                        new ActionButton(getTranslation("registration.form.startOver"), this::startOver).quiet());
    }

    /** One that forgets the form, for the page that is shown when it was sent. */
    static DraftKeeper forgetting(String event) {
        return DraftKeeper.clearing(nameOf(event));
    }

    void keep() {
        cleared.removeAll();
        keeper.keep(DeviceJson.write(draft.get()));
    }

    /** @param what the button stands for from now on; empty while there is none */
    void press(String what) {
        keeper.press(what);
    }

    /** Does what was pressed: {@link DraftKeeper#answer}. */
    void answer(Runnable action) {
        keeper.answer(action);
    }

    private static void open(DraftKeeper.Kept kept, OnFound onFound) {
        var typed = kept.typed();
        var found = DeviceJson.read(kept.draft(), VisitDraft.class);
        if (found.isPresent() || !typed.isEmpty()) {
            var draft = found.orElseGet(VisitDraft::new);
            typed.forEach(draft::type);
            onFound.show(draft, kept.pressed(), kept.isPressedLongAgo());
        }
    }

    private void startOver() {
        var before = draft.get();
        show.accept(new VisitDraft());
        keeper.clear();
        var undo = new UndoBar(getTranslation("registration.form.cleared"), () -> show.accept(before));
        cleared.add(undo);
        undo.focus();
    }

    private static String nameOf(String event) {
        return "appointments:" + event;
    }
}
