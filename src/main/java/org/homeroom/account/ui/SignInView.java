package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.homeroom.page.Form;
import org.homeroom.page.Note;

/** A plain HTML form, so that password managers know it and it works before any script has run. */
@Route(SignInView.ROUTE)
@AnonymousAllowed
@StyleSheet("css/staff.css")
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "sign-in";

    private final Form form = new Form();
    private final Div told = new Div();

    SignInView() {
        var email = new CredentialField("username", getTranslation("account.signIn.email"), "email", "username");
        var password = new CurrentPasswordField(
                "password", getTranslation("account.signIn.password"), getTranslation("account.signIn.show"));
        form.addClassName("sign-in");
        form.getElement().setAttribute("method", "post").setAttribute("action", ROUTE);
        form.add(heading(), told, email, password, button(), new Paragraph(getTranslation("account.signIn.forgotten")));
        getContent().addClassNames("page", "page-narrow");
        getContent().add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        told.removeAll();
        told.setVisible(false);
        if (said.contains("locked")) {
            tell(Note.Tone.DANGER, "alert", "account.signIn.locked");
        } else if (said.contains("error")) {
            tell(Note.Tone.DANGER, "alert", "account.signIn.wrong");
        } else if (said.contains("signed-out")) {
            tell(Note.Tone.SUCCESS, "check", "account.signIn.signedOut");
        } else if (said.contains("welcome")) {
            tell(Note.Tone.SUCCESS, "check", "account.signIn.welcome");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.signIn.title");
    }

    private Div heading() {
        var lead = new Paragraph(getTranslation("account.signIn.lead"));
        lead.addClassName("quiet");
        return new Div(new H1(getTranslation("account.signIn.title")), lead);
    }

    private NativeButton button() {
        var button = new NativeButton(getTranslation("account.signIn.button"));
        button.addClassNames("button", "button-primary", "button-wide");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private void tell(Note.Tone tone, String icon, String key) {
        var note = new Note(tone, icon, getTranslation(key));
        note.getElement().setAttribute("role", tone == Note.Tone.DANGER ? "alert" : "status");
        told.add(note);
        told.setVisible(true);
    }
}
