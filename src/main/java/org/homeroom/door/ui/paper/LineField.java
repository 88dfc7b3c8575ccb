package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/**
 * The field one line after the other is typed into. Enter takes what stands in it and empties it in the browser, at
 * once: whoever types fast is at the next line before the answer is there.
 */
class LineField extends Composite<Div> {

    static final String ID = "line";
    static final String ENTER = "event.key === 'Enter' && !event.isComposing";
    static final String TAKEN = "(() => { const taken = element.value; element.value = ''; return taken; })()";
    private static final int PAUSE_MILLIS = 250;

    private final Input input = new Input(ValueChangeMode.LAZY);

    /**
     * @param onTyped after each pause in typing
     * @param onEnter what stood there
     */
    LineField(Consumer<String> onTyped, Consumer<String> onEnter) {
        var label = new NativeLabel(getTranslation("door.typing.line"));
        label.setFor(ID);
        input.setId(ID);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "done")
                .setAttribute("maxlength", "300");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onTyped.accept(change.getValue());
            }
        });
        input.getElement()
                .addEventListener(
                        "keydown",
                        pressed -> onEnter.accept(
                                pressed.getEventData().path(TAKEN).asString()))
                .setFilter(ENTER)
                .addEventData(TAKEN);
        var why = new Span(getTranslation("door.typing.lineWhy"));
        why.addClassName("field-help");
        getContent().addClassName("field");
        getContent().add(label, input, why);
    }

    void focus() {
        input.focus();
    }

    /** Goes on to this, unless the next line is being typed already: its keys would press what they land on. */
    void leaveFor(Element next) {
        input.getElement().executeJs("if (!this.value) { $0.focus(); }", next);
    }

    /** For another try, unless the next line is being typed already. */
    void giveBack(String typed) {
        input.getElement().executeJs("if (!this.value) { this.value = $0; this.select(); }", typed);
    }
}
