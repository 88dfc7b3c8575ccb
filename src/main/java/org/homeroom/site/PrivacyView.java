package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.homeroom.page.ShareDetails;
import org.homeroom.page.Shareable;
import org.homeroom.school.SchoolService;

/** Which data we ask for, why, who sees it and how long we keep it, in words anyone can read. */
@Route("privacy")
@AnonymousAllowed
public class PrivacyView extends Composite<Div> implements HasDynamicTitle, Shareable {

    private static final List<String> ASKED = List.of("names", "contact", "children", "help", "visit", "evening");

    public PrivacyView(SchoolService schools) {
        var words = new Section(
                new H1(getPageTitle()),
                lead(),
                new H2(getTranslation("site.privacy.what.title")),
                asked(),
                new H2(getTranslation("site.privacy.who.title")),
                new Paragraph(getTranslation("site.privacy.who.words")),
                new H2(getTranslation("site.privacy.long.title")),
                new Paragraph(getTranslation("site.privacy.long.words")),
                new Paragraph(getTranslation("site.privacy.long.care")),
                new Paragraph(getTranslation("site.privacy.long.evening")),
                new H2(getTranslation("site.privacy.device.title")),
                new Paragraph(getTranslation("site.privacy.device.words")),
                new H2(getTranslation("site.privacy.rights.title")),
                new Paragraph(getTranslation("site.privacy.rights.words")));
        words.addClassName("prose");
        schools.first().ifPresent(school -> words.add(SiteFooter.contacts(school)));
        getContent().addClassNames("page", "page-narrow");
        getContent().add(words);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("site.privacy.title");
    }

    @Override
    public Optional<ShareDetails> shareDetails() {
        return Optional.of(new ShareDetails(
                "/privacy", getPageTitle(), getTranslation("site.privacy.lead"), "working-with-school"));
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("site.privacy.lead"));
        lead.addClassName("lead");
        return lead;
    }

    private UnorderedList asked() {
        var list = new UnorderedList();
        ASKED.forEach(what -> list.add(new ListItem(getTranslation("site.privacy.what." + what))));
        return list;
    }
}
