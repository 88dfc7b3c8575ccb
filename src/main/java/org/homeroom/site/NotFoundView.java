package org.homeroom.site;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;

/** For an address that leads nowhere. */
@ParentLayout(FamilyLayout.class)
@AnonymousAllowed
public class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    public NotFoundView() {
        getContent().addClassNames("page", "page-narrow");
        getContent()
                .add(new Empty(
                        "working-with-school",
                        new H1(getPageTitle()),
                        getTranslation("site.notFound.words"),
                        new ButtonLink("", getTranslation("site.toEvents")).primary()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("site.notFound.title");
    }
}
