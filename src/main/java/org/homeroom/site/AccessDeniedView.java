package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;

/** For a page that is not for this person. */
@ParentLayout(FamilyLayout.class)
@AnonymousAllowed
public class AccessDeniedView extends Composite<Div>
        implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    public AccessDeniedView() {
        getContent().addClassNames("page", "page-narrow");
        getContent()
                .add(new Empty(
                        "working-with-school",
                        new H1(getPageTitle()),
                        getTranslation("site.denied.words"),
                        new ButtonLink("", getTranslation("site.toEvents")).primary()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("site.denied.title");
    }
}
