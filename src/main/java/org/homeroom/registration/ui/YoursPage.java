package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.page.ActionButton;
import org.homeroom.page.InnerLink;
import org.homeroom.page.UndoBar;

/** A registration as its family sees it, with what it can do. */
final class YoursPage {

    /** What a family does on its page itself; the rest it does on pages of their own. */
    interface Answers {

        void undo();

        void accept();

        void rejoin();
    }

    private final Yours yours;
    private final Component page;

    YoursPage(Yours yours, Component page) {
        this.yours = yours;
        this.page = page;
    }

    List<Component> parts(boolean justNow, YoursDesk desk, FormTools tools, Notices notices, Answers answers) {
        var parts = new ArrayList<Component>();
        parts.add(new YoursHead(yours, justNow, tools));
        parts.add(notices);
        yours.minutesToUndo()
                .ifPresent(minutes -> parts.add(new UndoBar(
                        page.getTranslation("registration.yours.undo", "minutes", minutes), answers::undo)));
        if (yours.isOffered()) {
            parts.add(new OfferAnswer(yours, answers::accept));
        }
        OtherPart.of(yours, tools.formats(), page).ifPresent(parts::add);
        parts.addAll(desk.atOnce(yours));
        parts.add(new Ticket(yours, desk.link(yours), tools));
        if (yours.slot().metBy().isPresent()) {
            parts.add(all());
        }
        if (yours.isWaiting()) {
            parts.add(new LineNext(yours, desk.rules(yours), desk.movedUpLastTime(yours), tools.formats()));
            parts.add(new OtherTimes(yours, tools.slots()));
        }
        parts.addAll(desk.parts(yours));
        parts.addAll(yours.isOn() ? whatToDo(tools) : List.of(others(answers)));
        return parts;
    }

    private List<Component> whatToDo(FormTools tools) {
        var parts = new ArrayList<Component>();
        if (!yours.isOffered()) {
            parts.add(new Tasks(yours));
        }
        if (!yours.isChangeable()) {
            var until = tools.formats()
                    .dayAndTime(
                            yours.slot().details().deadlines().change(),
                            UI.getCurrent().getLocale(),
                            yours.slot().zone());
            parts.add(new Reach(
                    yours.event().school(), page.getTranslation("registration.yours.changeClosed", "until", until)));
        }
        var keep = new Paragraph(page.getTranslation("registration.yours.keep"));
        keep.addClassName("quiet");
        parts.add(keep);
        return parts;
    }

    /** A family that meets one teacher often meets more. */
    private InnerLink all() {
        return new InnerLink(yours.address() + "/all", page.getTranslation("registration.yours.all")).look("button");
    }

    private Div others(Answers answers) {
        var links = new Div();
        if (yours.canRejoin()) {
            links.add(new ActionButton("clock", page.getTranslation("registration.rejoin"), answers::rejoin).primary());
        }
        if (!yours.event().coming(yours.now()).isEmpty()) {
            links.add(new InnerLink("events/" + yours.event().slug(), page.getTranslation("registration.toEvent"))
                    .look("button"));
        }
        var all = new InnerLink("", page.getTranslation("registration.toOthers")).look("button");
        links.add(yours.canRejoin() ? all : all.look("button-primary"));
        links.addClassName("buttons");
        return links;
    }
}
