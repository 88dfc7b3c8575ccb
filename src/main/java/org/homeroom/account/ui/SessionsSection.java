package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.homeroom.account.AccountService;

/** For whoever lost a phone or forgot to sign out somewhere. */
class SessionsSection extends Composite<FormSection> {

    private final AccountService accounts;
    private final AuthenticationContext authentication;

    SessionsSection(AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @Override
    protected FormSection initContent() {
        var section = new FormSection(
                getTranslation("account.sessions.title"), new Paragraph(getTranslation("account.sessions.why")));
        section.addButton(new Button(getTranslation("account.sessions.end"), event -> end()));
        return section;
    }

    private void end() {
        accounts.signOutEverywhere();
        authentication.logout();
    }
}
