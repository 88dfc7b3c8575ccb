package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import org.homeroom.page.Overload;
import org.homeroom.page.TryAgain;

/** For a page that we failed to make: an apology, and a reference under which our log has the rest. */
@ParentLayout(FamilyLayout.class)
@AnonymousAllowed
public class FailureView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Failures failures;
    private String title = "site.failure.title";

    public FailureView(Failures failures) {
        this.failures = failures;
        getContent().addClassNames("page", "page-narrow");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Overload.caused(parameter.getCaughtException())) {
            return askForPatience(parameter.getCaughtException());
        }
        // Only what kind of page: the rest of a path may be a family's code
        var page = event.getLocation().getFirstSegment();
        var reference = failures.log("Opening '" + page + "'", parameter.getCaughtException());
        getContent()
                .add(new Empty(
                                "working-with-school",
                                new H1(getPageTitle()),
                                getTranslation("site.failure.words"),
                                new ButtonLink("", getTranslation("site.toEvents")).primary())
                        .saying(getTranslation("site.failure.reference", "reference", reference)));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    private int askForPatience(Exception busy) {
        BusyPages.refuse(busy);
        var reference = failures.busy(busy);
        title = "page.busy.title";
        getContent()
                .add(
                        new Empty("celebration", new H1(getPageTitle()), getTranslation("page.busy.page"))
                                .saying(getTranslation("site.failure.reference", "reference", reference)),
                        new TryAgain(
                                getTranslation("page.busy.again"),
                                () -> UI.getCurrent().getPage().reload()));
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(title);
    }
}
