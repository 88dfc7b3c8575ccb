package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.ShareButton;

/** What a family can do with its registration. */
class Tasks extends Composite<Div> {

    /** Prints the page. */
    @Tag("homeroom-print")
    @JsModule("./print/homeroom-print.ts")
    static class Print extends Component implements HasComponents {}

    private final Div tasks = new Div();

    Tasks(Yours yours) {
        var heading = new H2(getTranslation("registration.tasks"));
        heading.addClassName("visually-hidden");
        tasks.addClassName("tasks");
        if (yours.isComing()) {
            tasks.add(calendar(yours), share(yours), print());
        }
        if (yours.isChangeable()) {
            change(yours);
        }
        getContent().add(heading, tasks);
    }

    private void change(Yours yours) {
        if (!yours.details().adults().isEmpty()) { // children alone go where the adults of the other part go
            tasks.add(link(yours, "time", "clock", "registration.tasks.time"));
        }
        tasks.add(
                link(yours, "party", "people", "registration.tasks.party"),
                link(
                                yours,
                                "cancel",
                                "close",
                                yours.isComing() ? "registration.tasks.cancel" : "registration.tasks.leave")
                        .look("button-danger"));
    }

    private InnerLink link(Yours yours, String what, String icon, String key) {
        return new InnerLink(
                        yours.address() + "?" + YoursView.DO + "=" + what,
                        new Icon(icon),
                        new Span(getTranslation(key)))
                .look("button", "task");
    }

    private Anchor calendar(Yours yours) {
        var link = new Anchor(
                yours.address() + ".ics",
                new Icon("calendar"),
                new Span(getTranslation("registration.tasks.calendar")));
        link.addClassNames("button", "task");
        link.setRouterIgnore(true);
        return link;
    }

    /** Of the event: this page is for the family alone. */
    private ShareButton share(Yours yours) {
        return new ShareButton(
                        yours.event().texts().read(getLocale()).title(),
                        getTranslation("registration.tasks.share"),
                        getTranslation("registration.tasks.shareCopied"),
                        getTranslation("registration.tasks.shareFailed"))
                .leadingTo("events/" + yours.event().slug())
                .look("task");
    }

    private Print print() {
        var print = new Print();
        var button = new NativeButton();
        button.add(new Icon("print"), new Span(getTranslation("registration.tasks.print")));
        button.addClassNames("button", "task");
        button.getElement().setAttribute("type", "button");
        print.add(button);
        return print;
    }
}
