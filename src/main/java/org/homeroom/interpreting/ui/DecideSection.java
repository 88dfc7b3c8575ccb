package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.homeroom.interpreting.Decision;
import org.homeroom.interpreting.Fallback;
import org.homeroom.interpreting.Job;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.jspecify.annotations.Nullable;

/** What staff found out that no booking says: we are looking, help comes otherwise, nobody came. */
class DecideSection extends Composite<Section> {

    /** What was decided; null takes it back. */
    interface OnDecision {
        void accept(@Nullable Decision what, @Nullable Fallback how);
    }

    private final OnDecision onDecision;

    DecideSection(Job job, Instant now, OnDecision onDecision) {
        this.onDecision = onDecision;
        boolean searching = now.isBefore(job.slot().sessions().getLast().start());
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (searching) {
            buttons.add(
                    button("searching", Decision.SEARCHING, null),
                    button("phone", Decision.PARTLY_MET, Fallback.PHONE),
                    button("video", Decision.PARTLY_MET, Fallback.VIDEO),
                    button("shared", Decision.PARTLY_MET, Fallback.SHARED),
                    new ActionButton(getTranslation("interpreting.decide.notAvailable"), this::askFirst).danger());
        } else {
            buttons.add(button("done", Decision.DONE, null), button("wasted", Decision.WASTED, null));
        }
        if (job.progress().decision() != null) {
            buttons.add(button("back", null, null).quiet());
        }
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interpreting.decide.title")));
        if (searching) {
            getContent().add(new Paragraph(getTranslation("interpreting.decide.why")));
        }
        getContent().add(buttons);
    }

    private ActionButton button(String key, @Nullable Decision what, @Nullable Fallback how) {
        return new ActionButton(getTranslation("interpreting.decide." + key), () -> onDecision.accept(what, how));
    }

    private void askFirst() {
        new AskDialog(
                        getTranslation("interpreting.notAvailable.title"),
                        getTranslation("interpreting.notAvailable.words"),
                        getTranslation("interpreting.notAvailable.no"),
                        getTranslation("interpreting.notAvailable.yes"),
                        () -> onDecision.accept(Decision.NOT_AVAILABLE, null))
                .open();
    }
}
