package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.account.PasswordLinks;
import org.homeroom.account.Passwords;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Note;

/** Where a person with a link chooses a password. */
@Route("welcome/:token")
@AnonymousAllowed
class WelcomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordLinks links;
    private final Passwords passwords;

    WelcomeView(PasswordLinks links, Passwords passwords) {
        this.links = links;
        this.passwords = passwords;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        getContent().removeAll();
        links.owner(token).ifPresentOrElse(owner -> offer(token, owner), this::sayExpired);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.welcome.title");
    }

    private void offer(String token, PasswordLinks.Owner owner) {
        var password = new NewPasswordField(passwords, getTranslation("account.password.new"), owner.email());
        var section = new FormSection(
                getTranslation("account.welcome.choose"),
                new Paragraph(getTranslation("account.own.signedInAs", "email", owner.email())),
                password);
        section.addButton(new Button(getTranslation("account.welcome.button"), event -> choose(token, password)));
        getContent().add(new H1(getTranslation("account.welcome.hello", "name", owner.name())), section);
    }

    private void choose(String token, NewPasswordField password) {
        if (!password.check()) {
            return;
        }
        if (links.choosePassword(token, password.value())) {
            getUI().ifPresent(ui -> ui.navigate(SignInView.ROUTE, QueryParameters.fromString("welcome")));
        } else {
            getContent().removeAll();
            sayExpired();
        }
    }

    private void sayExpired() {
        getContent()
                .add(
                        new H1(getTranslation("account.welcome.title")),
                        new Note(Note.Tone.WARNING, "alert", getTranslation("account.welcome.expired")),
                        new ButtonLink("sign-in", getTranslation("account.signIn.title")));
    }
}
