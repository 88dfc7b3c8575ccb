package org.homeroom.account.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A password that can be pasted, filled in by a manager, and looked at while it is typed (WCAG 2.2, 3.3.8). */
class CurrentPasswordField extends CredentialField {

    private final NativeButton show;

    CurrentPasswordField(String name, String label, String showLabel) {
        super(name, label, "password", "current-password");
        show = new NativeButton(showLabel, event -> turn());
        show.addClassNames("button", "button-quiet");
        show.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-controls", name)
                .setAttribute("aria-pressed", "false");
        getContent().add(show);
    }

    private void turn() {
        boolean shown = "text".equals(input().getType());
        input().setType(shown ? "password" : "text");
        show.getElement().setAttribute("aria-pressed", String.valueOf(!shown));
    }
}
