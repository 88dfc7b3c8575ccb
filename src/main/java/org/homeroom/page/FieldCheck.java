package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Checks fields one after the other: each that is wrong says so, and the first of them gets the focus. */
public final class FieldCheck {

    private boolean passed = true;

    public <F extends Component & HasValidationProperties & Focusable<?>> FieldCheck that(
            F field, boolean right, String words) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : words);
        if (!right && passed) {
            field.focus();
            passed = false;
        }
        return this;
    }

    public boolean passed() {
        return passed;
    }
}
