package org.homeroom.page;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Prints this page, by the browser's own dialog. */
@Tag("homeroom-print")
@JsModule("./print/homeroom-print.ts")
public final class PrintButton extends HtmlContainer {

    public PrintButton(String words) {
        var button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassNames("button", "button-primary");
        button.add(new Icon("print"), new Span(words));
        add(button);
    }
}
