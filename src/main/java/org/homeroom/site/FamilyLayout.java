package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.language.Languages;
import org.homeroom.page.Drawing;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;

/**
 * What surrounds every page that families see: the school's name, the languages, and whom to ask. A view brings its
 * own {@code div.page}.
 */
@Layout
@AnonymousAllowed
public class FamilyLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final SkipLink skipLink = new SkipLink();
    private final LanguageSwitch languageSwitch;
    private final Main main = new Main();

    FamilyLayout(SchoolService schools, Languages languages, LanguageOrder order) {
        var school = schools.first();
        languageSwitch = new LanguageSwitch(languages, order.of(VaadinRequest.getCurrent()));
        main.setId(SkipLink.TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("site");
        getContent()
                .add(
                        skipLink,
                        header(school.map(School::name).orElseGet(() -> getTranslation("site.name"))),
                        main,
                        new SiteFooter(school));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skipLink.leadTo(event.getLocation());
        languageSwitch.leadTo(event.getLocation());
    }

    private Header header(String name) {
        var row = new Div(home(name), languageSwitch);
        row.addClassName("site-header-row");
        var header = new Header(row);
        header.addClassName("site-header");
        return header;
    }

    private static Anchor home(String name) {
        var home = new Anchor("", new Drawing("logo", 40, 40, "school-logo"), new Span(name));
        home.addClassName("school-name");
        return home;
    }
}
