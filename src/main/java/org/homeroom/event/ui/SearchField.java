package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.homeroom.page.Icon;

/** Where one types what one looks for; it looks when one is done, by Enter or by leaving it. */
class SearchField extends Composite<NativeLabel> {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);

    SearchField(Consumer<String> onSearch) {
        var label = new Span(getTranslation("event.search.label"));
        label.addClassName("search-field-label");
        input.setType("search");
        input.getElement()
                .setAttribute("name", "q")
                .setAttribute("maxlength", String.valueOf(CatalogueAddress.TEXT_LENGTH))
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off");
        // The cross that empties the field tells nobody of a change, but it does tell of a search
        input.getElement().addPropertyChangeListener("value", "search", ignored -> {});
        input.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                onSearch.accept(CatalogueAddress.text(typed.getValue()));
            }
        });
        getContent().addClassName("search-field");
        getContent().add(label, new Icon("search"), input);
    }

    void show(String text) {
        input.setValue(text);
    }
}
