package org.homeroom.registration.ui;

import java.util.Locale;
import java.util.function.Consumer;
import org.homeroom.page.DraftKeeper;

/** The draft that is being filled in, and its copy on the family's device. */
final class DraftOnDevice {

    private final Locale reader;
    private final DraftKeeper keeper;
    private RegistrationDraft draft;
    private boolean opened;
    private String pressed = "";
    private boolean longAgo;

    /** @param onOpened when the device has said what it kept: whether that was anything */
    DraftOnDevice(String event, Locale reader, Consumer<Boolean> onOpened) {
        this.reader = reader;
        draft = RegistrationDraft.begin(reader);
        keeper = new DraftKeeper(event);
        keeper.onKept(kept -> onOpened.accept(open(kept)));
    }

    DraftKeeper keeper() {
        return keeper;
    }

    RegistrationDraft draft() {
        return draft;
    }

    boolean isOpened() {
        return opened;
    }

    /** What the family had pressed, and was not answered before the page got lost. */
    Promise pressed() {
        return Promise.read(pressed);
    }

    /** Whoever opens the form now may be somebody else. */
    boolean isPressedLongAgo() {
        return longAgo;
    }

    void keep() {
        keeper.keep(DraftJson.write(draft));
    }

    /** Forgets all of it, here and there; what is returned takes that back. */
    Runnable startOver() {
        var before = draft;
        draft = RegistrationDraft.begin(reader);
        keeper.clear();
        return () -> {
            draft = before;
            keep();
        };
    }

    private boolean open(DraftKeeper.Kept kept) {
        opened = true;
        pressed = kept.pressed();
        longAgo = kept.isPressedLongAgo();
        var typed = kept.typed();
        var found = DraftJson.read(kept.draft());
        draft = found.orElse(draft);
        typed.forEach(draft::type);
        return found.isPresent() || !typed.isEmpty();
    }
}
