package org.homeroom;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.homeroom.page.Redrawn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a browser is shown of a component, with all that the server keeps as HTML. */
public final class Html {

    private Html() {}

    public static Element of(Component component) {
        var shown =
                Jsoup.parseBodyFragment(component.getElement().getOuterHTML()).body();
        var redrawn = redrawn(component.getElement()).iterator();
        shown.select("homeroom-redrawn").forEach(place -> place.html(redrawn.next()));
        return shown;
    }

    private static Stream<String> redrawn(com.vaadin.flow.dom.Element element) {
        return Stream.concat(
                Stream.ofNullable(element.getProperty(Redrawn.HTML)),
                element.getChildren().flatMap(Html::redrawn));
    }
}
