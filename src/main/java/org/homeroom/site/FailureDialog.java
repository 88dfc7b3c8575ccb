package org.homeroom.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.page.Form;

/** Apologises over the page on which something failed, so that what was typed there stays. */
@Tag("dialog")
class FailureDialog extends Component implements HasComponents, HasStyle {

    FailureDialog(String reference) {
        this("site.failure.title", "site.failure.stay", reference);
    }

    private FailureDialog(String title, String words, String reference) {
        var close = new NativeButton(getTranslation("site.failure.close"));
        close.addClassNames("button", "button-primary");
        var form = new Form();
        form.getElement().setAttribute("method", "dialog");
        form.addClassName("page");
        form.add(
                new H2(getTranslation(title)),
                new Paragraph(getTranslation(words)),
                new Paragraph(getTranslation("site.failure.reference", "reference", reference)),
                close);
        addClassName("failure-dialog");
        add(form);
        getElement().addEventListener("close", event -> getElement().removeFromParent());
    }

    /** Nothing is wrong, there is only too much at once. */
    static FailureDialog busy(String reference) {
        return new FailureDialog("page.busy.title", "page.busy.stay", reference);
    }

    void open(UI ui) {
        ui.add(this);
        getElement().callJsFunction("showModal");
    }
}
