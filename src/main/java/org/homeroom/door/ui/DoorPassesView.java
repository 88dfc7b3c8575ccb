package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.homeroom.door.DoorPasses;
import org.homeroom.language.Formats;

/** For administrators: the phones that work at the doors, and the passes by which they come in. */
@Route(DoorPassesView.PATH)
@RolesAllowed("ADMINISTRATOR")
class DoorPassesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "door/passes";

    private final DoorPasses passes;
    private final DoorWords words;
    private final Formats formats;
    private final Clock clock;
    private final Div made = new Div();
    private final Div list = new Div();

    DoorPassesView(DoorPasses passes, DoorWords words, Formats formats, Clock clock) {
        this.passes = passes;
        this.words = words;
        this.formats = formats;
        this.clock = clock;
        made.getElement().setAttribute("role", "status");
        var page = new Div(
                new Paragraph(getTranslation("door.pass.lead")),
                made,
                new PassForm(passes, words, formats, this::show),
                new H2(getTranslation("door.pass.list")),
                list,
                new Anchor("door", getTranslation("door.others")));
        page.addClassName("page");
        getContent().add(new DoorFrame(page).title(getPageTitle()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        made.removeAll();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("door.pass.title");
    }

    private void show(DoorPasses.Made pass) {
        made.removeAll();
        made.add(new MadePass(pass));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var all = passes.list();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("door.pass.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("family-rows");
        all.forEach(given -> rows.add(new PassRow(given, passes, words, formats, clock.instant(), this::refresh)));
        list.add(rows);
    }
}
