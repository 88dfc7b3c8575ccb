package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;

/** For a page that we failed to make: an apology, and a reference under which our log has the rest. */
@ParentLayout(FamilyLayout.class)
@AnonymousAllowed
public class FailureView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Failures failures;

    public FailureView(Failures failures) {
        this.failures = failures;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // Only what kind of page: the rest of a path may be a family's code
        var page = event.getLocation().getFirstSegment();
        var reference = failures.log("Opening '" + page + "'", parameter.getCaughtException());
        getContent()
                .add(new Empty(
                        "working-with-school",
                        new H1(getPageTitle()),
                        getTranslation("site.failure.words", "reference", reference),
                        new ButtonLink("", getTranslation("site.toEvents")).primary()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("site.failure.title");
    }
}
