package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.account.Passwords;
import org.homeroom.account.SetUp;
import org.homeroom.language.Languages;
import org.homeroom.page.Note;

/** Where whoever installed Homeroom opens its first school; there is no such page for anybody else. */
@Route("set-up/:token")
@AnonymousAllowed
class SetUpView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SetUp setUp;
    private final Passwords passwords;
    private final Languages languages;

    SetUpView(SetUp setUp, Passwords passwords, Languages languages) {
        this.setUp = setUp;
        this.passwords = passwords;
        this.languages = languages;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        if (!setUp.accepts(token)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var lead = new Paragraph(getTranslation("account.setUp.lead"));
        lead.addClassName("lead");
        var form = new SetUpForm(passwords, languages);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("account.setUp.title")), lead, form);
        form.onSubmit(first -> {
            if (setUp.open(token, first)) {
                getUI().ifPresent(ui -> ui.navigate(SignInView.ROUTE, QueryParameters.fromString("welcome")));
            } else {
                getContent().removeAll();
                getContent().add(new Note(Note.Tone.WARNING, "alert", getTranslation("account.setUp.tooLate")));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.setUp.title");
    }
}
