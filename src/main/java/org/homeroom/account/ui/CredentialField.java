package org.homeroom.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import org.homeroom.page.PlainField;

/** What one signs in with: known to the browser's own memory, and nothing corrects it while it is typed. */
class CredentialField extends Composite<PlainField> {

    private final Input input = new Input();
    private final PlainField field;

    /** @param autocomplete what the browser's own memory calls it */
    CredentialField(String name, String label, String type, String autocomplete) {
        input.setType(type);
        input.getElement()
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        field = new PlainField(label, name, input);
    }

    @Override
    protected final PlainField initContent() {
        return field;
    }

    final Input input() {
        return input;
    }
}
