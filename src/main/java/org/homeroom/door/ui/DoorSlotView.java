package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.door.Door;
import org.homeroom.door.DoorBell;
import org.homeroom.door.DoorBoard;
import org.homeroom.event.SlotId;
import org.homeroom.language.Formats;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;

/** The door of one slot. */
@Route("door/:" + DoorSlotView.SLOT)
@RolesAllowed({"ADMINISTRATOR", "TEACHER", "VOLUNTEER"})
class DoorSlotView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SLOT = "slotId";

    private final Door door;
    private final DoorBell bell;
    private final DoorWords words;
    private final Formats formats;
    private final StaffParts parts;
    private String title = "";

    DoorSlotView(Door door, DoorBell bell, DoorWords words, Formats formats, StaffParts parts) {
        this.door = door;
        this.bell = bell;
        this.words = words;
        this.formats = formats;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        event.getRouteParameters()
                .get(SLOT)
                .flatMap(SlotId::parse)
                .flatMap(door::board)
                .ifPresentOrElse(this::open, this::closed);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void open(DoorBoard board) {
        var slot = board.door().slot();
        title = getTranslation("door.title", "event", words.title(board.door(), getLocale()));
        var counts = new Counts(formats);
        var desk = new DoorDesk(door, slot.id(), words, counts);
        desk.refresh(board);
        var more = parts.of(slot);
        LiveDoor.connect(desk, slot.id(), bell, () -> {
            desk.refresh();
            more.refresh().run();
        });
        more.above().forEach(desk::addFirst);
        more.below().forEach(desk::add);
        desk.add(new Anchor("door/" + slot.id() + "/paper", getTranslation("door.paper.open")));
        desk.add(new Anchor("door/" + slot.id() + "/entry", getTranslation("door.typing.open")));
        desk.add(new Anchor(DoorView.CHOICE, getTranslation("door.others")));
        var where = words.when(slot, getLocale()) + " · " + words.place(slot, getLocale());
        getContent()
                .add(new DoorFrame(desk)
                        .title(words.title(board.door(), getLocale()), new Paragraph(where))
                        .header(counts, new Connection()));
    }

    private void closed() {
        title = getTranslation("door.closed.title");
        var page = new Div(new Empty(
                "working-with-school",
                new H2(title),
                getTranslation("door.closed.why"),
                new ButtonLink(DoorView.CHOICE, getTranslation("door.others"))));
        page.addClassName("page");
        getContent().add(new DoorFrame(page).title(title));
    }
}
