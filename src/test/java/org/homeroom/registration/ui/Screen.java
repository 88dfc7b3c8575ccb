package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Arrays;
import java.util.List;
import org.homeroom.page.DraftKeeper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a person sees and does on the screens of this package. */
final class Screen {

    private Screen() {}

    static String text(Component component) {
        return component
                .getElement()
                .getTextRecursively()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** All that is shown. */
    static String text() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively().replaceAll("\\s+", " ").strip();
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> text(button).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + words + "' in: " + text())));
    }

    static void follow(String words) {
        var href = _find(Anchor.class).stream()
                .filter(link -> text(link).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link '" + words + "' in: " + text()))
                .getHref();
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(href), NavigationTrigger.ROUTER_LINK);
    }

    static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static void type(String label, String text) {
        _setValue(field(label), text);
    }

    /** Ticks, or takes the tick from, the choice that has these words. */
    static void tick(String words, boolean on) {
        _setValue(choice(words).tick(), on);
    }

    static Choice choice(String words) {
        return _find(Choice.class).stream()
                .filter(choice -> text(choice).startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice '" + words + "' in: " + text()));
    }

    static List<Tick> slots() {
        return _find(Tick.class).stream()
                .filter(tick -> DraftFields.SLOT.equals(tick.getElement().getAttribute("name")))
                .toList();
    }

    /** The page has loaded, and the device kept this. */
    static void kept(String draft, String... typed) {
        keptAndPressed(draft, Arrays.stream(typed).findFirst().orElse(""), "");
    }

    /** The same, where a press of the button was not answered. */
    static void keptAndPressed(String draft, String typed, String pressed) {
        keptAndPressed(draft, typed, pressed, false);
    }

    static void keptAndPressed(String draft, String typed, String pressed, boolean longAgo) {
        var keeper = _get(DraftKeeper.class).getElement();
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.draft", draft)
                .put("event.detail.typed", typed)
                .put("event.detail.pressed", pressed)
                .put("event.detail.longAgo", longAgo);
        keeper.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(keeper, "draft-kept", detail));
    }

    /** What the button at the page’s foot stands for, as the device is told. */
    static String stands() {
        return _get(DraftKeeper.class).getElement().getAttribute("press");
    }

    /** What the device is told to keep. */
    static String keeps() {
        return _get(DraftKeeper.class).getElement().getProperty("draft", "");
    }
}
