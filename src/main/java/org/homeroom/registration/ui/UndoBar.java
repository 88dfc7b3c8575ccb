package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.page.Icon;

/** Says what was just done, and takes it back. */
class UndoBar extends Composite<Div> implements Focusable<Div> {

    private final NativeButton undo = new NativeButton();

    UndoBar(String words, Runnable onUndo) {
        undo.add(new Icon("undo"));
        undo.add(getTranslation("registration.undo"));
        undo.addClassName("button");
        undo.getElement().setAttribute("type", "button");
        undo.addClickListener(click -> onUndo.run());
        getContent().addClassName("undo-bar");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(words), undo);
    }

    @Override
    public void focus() {
        undo.focus();
    }
}
