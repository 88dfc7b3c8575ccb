package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Where one types what one looks for. */
public final class SearchField extends Composite<NativeLabel> {

    private final Input input;

    /**
     * @param longest how many characters can be typed
     * @param mode when it looks: while one types, or when one is done, by Enter or by leaving the field
     * @param onSearch is told what was typed, as it was typed
     */
    public SearchField(String label, int longest, ValueChangeMode mode, Consumer<String> onSearch) {
        this(label, longest, mode);
        // The cross that empties the field tells nobody of a change, but it does tell of a search
        input.getElement().addPropertyChangeListener("value", "search", ignored -> {});
        input.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                onSearch.accept(typed.getValue());
            }
        });
    }

    private SearchField(String label, int longest, ValueChangeMode mode) {
        input = new Input(mode);
        input.setType("search");
        input.getElement()
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off");
        var words = new Span(label);
        words.addClassName("search-field-label");
        getContent().addClassName("search-field");
        getContent().add(words, new Icon("search"), input);
    }

    /**
     * One that is kept as HTML, with what is looked for now.
     *
     * @param name under which the form around it sends what was typed, where there are no scripts
     */
    public static SearchField still(String label, int longest, String name, String text) {
        var field = new SearchField(label, longest, ValueChangeMode.ON_CHANGE);
        field.input.getElement().setAttribute("name", name).setAttribute("value", text);
        return field;
    }

    /** Shows what was looked for. What is still being typed keeps the spaces at its ends. */
    public void show(String text) {
        boolean typing = input.getValueChangeMode() != ValueChangeMode.ON_CHANGE;
        if (!typing || !input.getValue().strip().equals(text)) {
            input.setValue(text);
        }
    }
}
