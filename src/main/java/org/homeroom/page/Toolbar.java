package org.homeroom.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Narrows the list below it: by what is typed, and by one of a few kinds. It says what is wanted, and shows what it is
 * told.
 */
public final class Toolbar<K> extends Composite<Div> {

    private final SearchField search;
    private final Div row = new Div();
    private final Map<K, NativeButton> chips = new LinkedHashMap<>();

    /**
     * @param title what the whole is called where it is not seen
     * @param label of the field
     * @param longest how many characters can be typed
     * @param mode when it is told what was typed
     */
    public Toolbar(String title, String label, int longest, ValueChangeMode mode, Consumer<String> onText) {
        search = new SearchField(label, longest, mode, onText);
        row.addClassName("chips");
        getContent().addClassName("toolbar");
        getContent().getElement().setAttribute("role", "search").setAttribute("aria-label", title);
        getContent().add(search, row);
    }

    /** One kind more that can be chosen. */
    public void offer(K kind, String words, Runnable onChoice) {
        var chip = new NativeButton(words, tap -> onChoice.run());
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button");
        chips.put(kind, chip);
        row.add(chip);
    }

    public void show(String text, K chosen) {
        search.show(text);
        chips.forEach(
                (kind, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(kind.equals(chosen))));
    }
}
