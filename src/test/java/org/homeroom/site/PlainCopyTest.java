package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import org.homeroom.page.DraftKeeper;
import org.homeroom.page.Form;
import org.homeroom.page.Redrawn;
import org.homeroom.page.ShareButton;
import org.homeroom.page.Still;
import org.junit.jupiter.api.Test;

class PlainCopyTest {

    private final Div page = new Div();

    @Test
    void copiesWordsAttributesAndWhatStandsOpen() {
        var details = new NativeDetails(new Span("More"), new Span("Words"));
        details.setOpen(true);
        page.add(details);
        page.addClassName("page");
        page.getElement().setAttribute("lang", "ar").setAttribute("dir", "rtl");

        assertThat(copy().attr("lang")).isEqualTo("ar");
        assertThat(copy().className()).isEqualTo("page");
        assertThat(copy().select("details[open] > summary").text()).isEqualTo("More");
        assertThat(copy().text()).contains("Words");
    }

    @Test
    void letsNoTextBecomeMarkup() {
        page.add(new Span("<img src=x onerror=alert(1)>"));
        page.getElement().setAttribute("title", "\"><script>alert(1)</script>");

        assertThat(copy().select("img, script")).isEmpty();
        assertThat(copy().outerHtml()).contains("&lt;img").doesNotContain("<img", "\"><script>");
    }

    @Test
    void leavesOutWhatIsHiddenAndWhatOnlyScriptsMake() {
        var hidden = new Span("secret");
        hidden.setVisible(false);
        page.add(hidden);
        page.getElement().appendChild(new Element("homeroom-share"));

        assertThat(copy().text()).isEmpty();
        assertThat(copy().select("homeroom-share")).isEmpty();
    }

    @Test
    void letsAFormThatLeadsSomewhereBeSent() {
        var form = new Form();
        form.getElement().setAttribute("method", "get").setAttribute("action", ".");
        var search = new Input();
        search.setValue("tea");
        var send = new NativeButton("Send");
        var more = new NativeButton("More");
        more.getElement().setAttribute("type", "button");
        form.add(search, send, more);
        page.add(form, new NativeButton("Undo"));

        assertThat(copy().select("input").attr("value")).isEqualTo("tea");
        assertThat(copy().select("input[disabled]")).isEmpty();
        assertThat(copy().select("button[disabled][data-asleep]").eachText()).containsExactly("More", "Undo");
        assertThat(copy().select("button[disabled]")).hasSize(2);
    }

    @Test
    void neverWakesWhatIsDisabledAnyway() {
        var full = new NativeButton("Full");
        full.setEnabled(false);
        page.add(full);

        assertThat(copy().select("button[disabled]")).hasSize(1);
        assertThat(copy().select("[data-asleep]")).isEmpty();
    }

    @Test
    void showsWhatStandsInOurOwnElements() {
        page.add(new Main(new Div(new ShareButton("Tea", "Share", "Copied", "Copy this:"))));

        assertThat(copy().select("[data-own=homeroom-share] button[data-asleep]")
                        .text())
                .isEqualTo("Share");
        assertThat(copy().select("homeroom-share")).isEmpty();
        assertThat(PlainCopy.needsScripts(copy())).isFalse(); // without them it is not even shown
        assertThat(PlainCopy.canSleep(copy())).isTrue();
    }

    @Test
    void sleepsWhereThereAreOnlyButtonsAndWhatIsSentToAnotherPage() {
        var form = new Form();
        form.getElement().setAttribute("method", "get").setAttribute("action", ".");
        form.add(new Input());
        page.add(new Main(new Div(form, new NativeButton("Yes, we come"))));

        assertThat(PlainCopy.canSleep(copy())).isTrue();
        assertThat(PlainCopy.needsScripts(copy())).isTrue();
    }

    @Test
    void staysAwakeWhereOneTypesOrWhereSomethingHappensByItself() {
        page.add(new Main(new Div(new Input())));
        assertThat(PlainCopy.canSleep(copy())).isFalse();

        page.removeAll();
        page.add(new Main(new Div(DraftKeeper.clearing("tea"))));
        assertThat(PlainCopy.canSleep(copy())).isFalse();
    }

    @Test
    void showsOfAFormOfFieldsTheHeadingAlone() {
        var view = new Div(new H1("Who is coming"), new Span("Name"), new TextField("Name"));
        page.add(new Main(view));

        assertThat(copy().select("main h1").text()).isEqualTo("Who is coming");
        assertThat(copy().select("main").text()).isEqualTo("Who is coming");
        assertThat(PlainCopy.needsScripts(copy())).isTrue();
        assertThat(PlainCopy.canSleep(copy())).isFalse();
    }

    @Test
    void leadsOnByPlainLinks() {
        var link = new Anchor("events/tea", "Tea");
        link.getElement().setAttribute("router-link", true);
        page.add(new Main(link));

        assertThat(copy().select("a[href=events/tea][router-ignore]")).hasSize(1);
        assertThat(copy().select("a[router-link]")).isEmpty();
        assertThat(PlainCopy.needsScripts(copy())).isFalse();
    }

    @Test
    void readsWhatIsKeptAsHtml() {
        var place = new Main();
        Still.show(place, new Anchor("events/tea", "Tea & more"));
        page.add(place);

        assertThat(copy().select("main > a[href=events/tea][router-ignore]").text())
                .isEqualTo("Tea & more");
    }

    @Test
    void leavesOutTheElementAroundWhatIsRedrawn() {
        var redrawn = new Redrawn();
        redrawn.show(new Anchor("?when=evening", "Evenings"), new Input());
        page.add(new Main(redrawn));

        assertThat(copy().select("main > a[href='?when=evening'][router-ignore]")
                        .text())
                .isEqualTo("Evenings");
        assertThat(copy().select("main > input[disabled]")).hasSize(1);
        assertThat(copy().select("homeroom-redrawn")).isEmpty();
    }

    private org.jsoup.nodes.Element copy() {
        return PlainCopy.of(page.getElement());
    }
}
