package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.homeroom.page.Form;

/**
 * The one field: a name, a code typed or read by a hardware scanner, which types it and presses Enter. It has the focus
 * at once and gets it back after each answer.
 */
class FindField extends Composite<Form> {

    private static final String ID = "find";
    private static final int PAUSE_MILLIS = 250;

    private final Input input = new Input(ValueChangeMode.LAZY);

    /**
     * @param onTyped after each pause in typing
     * @param onEnter what stood there when Enter was pressed; may be empty
     */
    FindField(Consumer<String> onTyped, Consumer<String> onEnter, Runnable onScan) {
        var label = new NativeLabel(getTranslation("door.find.label"));
        label.setFor(ID);
        input.setId(ID);
        input.setType("search");
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", "300");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onTyped.accept(change.getValue());
            }
        });
        input.getElement()
                .addEventListener("keydown", pressed -> onEnter.accept(input.getValue()))
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .synchronizeProperty("value");
        // Enter would send the form and leave the page
        getContent().getElement().addEventListener("submit", sent -> {}).preventDefault();
        var scan = new TapButton("qr", getTranslation("door.find.scan"), onScan);
        getContent().addClassName("door-find");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(label, input, scan, new FocusFirst(ID));
    }

    void clear() {
        input.clear();
        input.focus();
    }

    void focus() {
        input.focus();
    }
}
