package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.account.AccountService;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Passwords;
import org.homeroom.language.Languages;

/** A person's own name, language, password and sessions. */
@Route("staff/account")
@RolesAllowed({"ADMINISTRATOR", "TEACHER", "VOLUNTEER"})
class AccountView extends Composite<Div> implements HasDynamicTitle {

    AccountView(
            AccountService accounts,
            CurrentStaff current,
            Passwords passwords,
            Languages languages,
            AuthenticationContext authentication) {
        String email = accounts.email();
        var signedInAs = new Paragraph(getTranslation("account.own.signedInAs", "email", email));
        signedInAs.addClassName("quiet");
        getContent().addClassNames("page", "page-narrow");
        getContent()
                .add(
                        new H1(getTranslation("account.own.title")),
                        signedInAs,
                        new ProfileForm(accounts, current.get(), languages),
                        new PasswordForm(accounts, passwords, email),
                        new SessionsSection(accounts, authentication));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.own.title");
    }
}
