package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.homeroom.account.CurrentStaff;
import org.homeroom.language.Languages;

/**
 * What surrounds the pages of a door. The door has the whole screen; all else waits at its end. A view brings its own
 * header and its own {@code main} with the id that the skip link leads to.
 */
@Layout("/door")
@StyleSheet("css/door.css")
@StyleSheet("css/sheets.css")
@PermitAll
@JsModule("./site/keep-focus.ts")
public class DoorLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final SkipLink skipLink = new SkipLink();
    private final LanguageSwitch languageSwitch;
    private final StaffLinks links;
    private final Div page = new Div();

    DoorLayout(CurrentStaff staff, Languages languages, LanguageOrder order, AuthenticationContext authentication) {
        languageSwitch = new LanguageSwitch(languages, order.of(VaadinRequest.getCurrent()));
        links = new StaffLinks(staff.get().role());
        var end = new Footer(links, new SignOutButton(authentication), languageSwitch);
        end.addClassName("door-end");
        getContent().addClassNames("site", "door");
        getContent().add(skipLink, new ConnectionLine(), page, end);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skipLink.leadTo(event.getLocation());
        languageSwitch.leadTo(event.getLocation());
        links.markCurrent(event.getLocation().getPath());
    }
}
