package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.homeroom.interpreting.Interpreter;
import org.homeroom.interpreting.InterpreterId;
import org.homeroom.interpreting.Interpreters;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.AskDialog;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** One interpreter to add or to change. */
@Route("staff/interpreters/:id")
@RolesAllowed("ADMINISTRATOR")
class InterpreterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = InterpretersView.ADDRESS + "/new";

    private final Interpreters interpreters;
    private final FormParts tools;
    private final Answer answer = new Answer();
    private String title = "";

    InterpreterView(Interpreters interpreters, FormParts tools) {
        this.interpreters = interpreters;
        this.tools = tools;
        getContent().addClassNames("page", "page-narrow");
    }

    static String address(InterpreterId id) {
        return InterpretersView.ADDRESS + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var found = InterpreterId.parse(id).flatMap(interpreters::find);
        if (found.isEmpty() && !id.equals("new")) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        answer.clear();
        show(found);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Optional<Interpreter> person) {
        title = person.map(Interpreter::name).orElseGet(() -> getTranslation("interpreting.form.new"));
        var heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        var form = new InterpreterForm(tools);
        person.ifPresent(known -> form.show(known.details()));
        var buttons =
                new Div(new ActionButton(getTranslation("interpreting.form.save"), () -> save(form, person)).primary());
        person.ifPresent(known -> buttons.add(retirement(known)));
        buttons.addClassName("buttons");
        getContent().removeAll();
        getContent()
                .add(
                        new Div(new InnerLink(
                                        InterpretersView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("interpreting.people.title")))
                                .look("back-link")),
                        heading,
                        form,
                        answer,
                        buttons);
    }

    private void save(InterpreterForm form, Optional<Interpreter> person) {
        answer.clear();
        form.read().ifPresent(details -> {
            if (person.isPresent()) {
                interpreters.change(person.get().id(), details);
                answer.done(getTranslation("interpreting.saved"));
            } else {
                interpreters.add(details);
                UI.getCurrent().navigate(InterpretersView.ADDRESS);
            }
        });
    }

    private ActionButton retirement(Interpreter person) {
        return person.retired()
                ? new ActionButton(getTranslation("interpreting.form.reinstate"), () -> {
                    interpreters.reinstate(person.id());
                    again(person.id());
                })
                : new ActionButton(getTranslation("interpreting.form.retire"), () -> askToRetire(person)).danger();
    }

    private void askToRetire(Interpreter person) {
        new AskDialog(
                        getTranslation("interpreting.retire.title", "name", person.name()),
                        getTranslation("interpreting.retire.words"),
                        getTranslation("interpreting.retire.no"),
                        getTranslation("interpreting.form.retire"),
                        () -> {
                            interpreters.retire(person.id());
                            again(person.id());
                        })
                .open();
    }

    private void again(InterpreterId id) {
        show(interpreters.find(id));
        answer.done(getTranslation("interpreting.saved"));
    }
}
