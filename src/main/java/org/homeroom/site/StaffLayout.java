package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.homeroom.account.CurrentStaff;
import org.homeroom.language.Languages;
import org.homeroom.school.SchoolService;

/**
 * What surrounds the pages of those who are signed in: the way to all that their role may do. A view brings its own
 * {@code div.page}.
 */
@Layout("/staff")
@StyleSheet("css/staff.css")
@StyleSheet("css/sheets.css")
@PermitAll
@JsModule("./site/keep-focus.ts")
public class StaffLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final String HOME = "staff";

    private final SkipLink skipLink = new SkipLink();
    private final StaffLinks links;
    private final LanguageSwitch languageSwitch;
    private final MainPart main = new MainPart();

    StaffLayout(
            CurrentStaff staff,
            SchoolService schools,
            Languages languages,
            LanguageOrder order,
            AuthenticationContext authentication) {
        var person = staff.get();
        links = new StaffLinks(person.role());
        languageSwitch = new LanguageSwitch(languages, order.of(VaadinRequest.getCurrent()));
        getContent().addClassNames("site", "staff");
        getContent()
                .add(
                        skipLink,
                        new ConnectionLine(),
                        new SiteHeader(
                                        schools.get(person.school()).name(),
                                        HOME,
                                        languageSwitch,
                                        new SignOutButton(authentication))
                                .over(links),
                        main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.show(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.clear();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skipLink.leadTo(event.getLocation());
        languageSwitch.leadTo(event.getLocation());
        links.markCurrent(event.getLocation().getPath());
    }
}
