package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.page.InnerLink;

/** A registration as its family sees it, with what it can do. */
final class YoursPage {

    private final Yours yours;
    private final Component page;

    YoursPage(Yours yours, Component page) {
        this.yours = yours;
        this.page = page;
    }

    List<Component> parts(
            boolean justNow, URI link, FormTools tools, List<Component> more, Notices notices, Runnable onUndo) {
        var parts = new ArrayList<Component>();
        parts.add(new YoursHead(yours, justNow, tools.slots()));
        parts.add(notices);
        yours.minutesToUndo()
                .ifPresent(minutes -> parts.add(
                        new UndoBar(page.getTranslation("registration.yours.undo", "minutes", minutes), onUndo)));
        parts.add(new Ticket(yours, link, tools));
        parts.addAll(more);
        if (yours.isOn()) {
            parts.add(new Tasks(yours));
            parts.add(keepThis());
        } else {
            parts.add(others());
        }
        return parts;
    }

    private Paragraph keepThis() {
        var words = new Paragraph(page.getTranslation("registration.yours.keep"));
        words.addClassName("quiet");
        return words;
    }

    private Div others() {
        var links = new Div(
                new InnerLink("", page.getTranslation("registration.toOthers")).look("button", "button-primary"));
        if (!yours.event().coming(yours.now()).isEmpty()) {
            links.addComponentAsFirst(
                    new InnerLink("events/" + yours.event().slug(), page.getTranslation("registration.toEvent"))
                            .look("button"));
        }
        links.addClassName("buttons");
        return links;
    }
}
