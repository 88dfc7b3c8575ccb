package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.EventCatalogue;
import org.homeroom.page.SamePage;
import org.homeroom.page.ShareDetails;
import org.homeroom.page.Shareable;
import org.homeroom.page.Still;
import org.homeroom.school.SchoolService;

/** Everything that is on, and what of it suits a family. What it shows is what its address says. */
@Route(CatalogueView.ADDRESS)
@AnonymousAllowed
class CatalogueView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle, Shareable {

    static final String ADDRESS = "";

    private final EventCatalogue catalogue;
    private final SchoolService schools;
    private final CatalogueFilters filters = new CatalogueFilters(CatalogueView::goTo);
    private final ResultLine line = new ResultLine();
    private final CatalogueResults results;

    CatalogueView(EventCatalogue catalogue, SchoolService schools, SlotWords words) {
        this.catalogue = catalogue;
        this.schools = schools;
        results = new CatalogueResults(words);
        getContent().addClassName("page");
        getContent().add(welcome(), filters, line, results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = CatalogueAddress.read(event.getLocation().getQueryParameters(), getLocale());
        filters.show(query);
        var found = catalogue.search(query);
        line.show(found.size(), query.isNarrowed());
        results.show(found, query.isNarrowed(), schools.all().size() > 1);
    }

    @Override
    public String getPageTitle() {
        return schools.first()
                .map(school -> getTranslation("event.catalogue.pageTitle", "school", school.name()))
                .orElseGet(() -> getTranslation("event.catalogue.title"));
    }

    @Override
    public Optional<ShareDetails> shareDetails() {
        return Optional.of(
                new ShareDetails("/", getPageTitle(), getTranslation("event.catalogue.lead"), "celebration"));
    }

    private Section welcome() {
        var lead = new Paragraph(getTranslation("event.catalogue.lead"));
        lead.addClassName("lead");
        var welcome = new Section();
        welcome.addClassName("welcome");
        Still.show(welcome, new H1(getTranslation("event.catalogue.title")), lead);
        return welcome;
    }

    private static void goTo(CatalogueQuery query) {
        SamePage.show(ADDRESS, CatalogueAddress.write(query));
    }
}
