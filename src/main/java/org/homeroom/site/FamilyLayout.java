package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.homeroom.language.Languages;
import org.homeroom.page.Overload;
import org.homeroom.page.Redrawn;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;

/**
 * What surrounds every page that families see: the school's name, the languages, and whom to ask. A view brings its
 * own {@code div.page}.
 */
@Layout("//") // everything; Vaadin 25.2 prefers the longer path, and counts "/" as long as "/staff"
@AnonymousAllowed
@JsModule("./site/keep-focus.ts")
public class FamilyLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final String CATALOGUE = "";

    private final Languages languages;
    private final LanguageOrder order;
    private final String name;
    private final Redrawn skip = new Redrawn();
    private final Redrawn header = new Redrawn();
    private final MainPart main = new MainPart();

    FamilyLayout(SchoolService schools, Languages languages, LanguageOrder order) {
        var school = school(schools);
        this.languages = languages;
        this.order = order;
        name = school.map(School::name).orElseGet(() -> getTranslation("site.name"));
        getContent().addClassName("site");
        getContent().add(skip, new ConnectionLine(), header, main, new SiteFooter(school));
    }

    /** Around a page that cannot be made just now there is nothing to know. */
    private static Optional<School> school(SchoolService schools) {
        try {
            return schools.first();
        } catch (RuntimeException failure) {
            if (!Overload.caused(failure)) {
                throw failure;
            }
            BusyPages.refuse(failure);
            return Optional.empty();
        }
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
        var skipLink = new SkipLink();
        skipLink.leadTo(event.getLocation());
        skip.show(skipLink);
        var languageSwitch = new LanguageSwitch(languages, order.of(VaadinRequest.getCurrent()));
        languageSwitch.leadTo(event.getLocation());
        header.show(new SiteHeader(name, CATALOGUE, languageSwitch));
    }
}
