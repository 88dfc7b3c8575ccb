package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Says what was just done, and takes it back. */
public class UndoBar extends Composite<Div> implements Focusable<Div> {

    private final NativeButton undo = new NativeButton();

    public UndoBar(String words, Runnable onUndo) {
        undo.add(new Icon("undo"));
        undo.add(getTranslation("page.undo"));
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
