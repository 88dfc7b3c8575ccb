package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.door.Door;
import org.homeroom.door.DoorSlot;
import org.homeroom.door.OwnPass;
import org.homeroom.door.PaperDoor;
import org.homeroom.page.Empty;

/** Which door one works at; when there is only one, one is there at once. */
@Route("door")
@RolesAllowed({"ADMINISTRATOR", "TEACHER", "VOLUNTEER"})
class DoorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Asks for the choice also where there is only one door. */
    static final String CHOICE = "door?choose";

    private final Door door;
    private final PaperDoor paper;
    private final DoorWords words;
    private final CurrentStaff staff;
    private final OwnPass own;

    DoorView(Door door, PaperDoor paper, DoorWords words, CurrentStaff staff, OwnPass own) {
        this.door = door;
        this.paper = paper;
        this.words = words;
        this.staff = staff;
        this.own = own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = door.slots();
        if (open.size() == 1 && !isChoosing(event)) {
            var only = open.getFirst().slot().id().toString();
            event.forwardTo(DoorSlotView.class, new RouteParameters(DoorSlotView.SLOT, only));
            event.getUI().getPage().getHistory().replaceState(null, "door/" + only);
            return;
        }
        var page = new Div(open.isEmpty() ? nothing() : choice(open));
        page.addClassName("page");
        page.add(new OwnPhone(own));
        addPaper(page, open);
        if (staff.get().role() == Role.ADMINISTRATOR) {
            page.add(new Anchor(DoorPassesView.PATH, getTranslation("door.pass.title")));
        }
        getContent().removeAll();
        getContent().add(new DoorFrame(page).title(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("door.choose.title");
    }

    private static boolean isChoosing(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey("choose");
    }

    /** After an evening its door is closed; what was written on paper is still to be typed in. */
    private void addPaper(Div page, List<DoorSlot> open) {
        var here = open.stream().map(door -> door.slot().id()).toList();
        var evenings = paper.slots().stream()
                .filter(evening -> !here.contains(evening.slot().id()))
                .toList();
        if (!evenings.isEmpty()) {
            page.add(new H2(getTranslation("door.typing.list")), choice(evenings, "/entry"));
        }
    }

    private Empty nothing() {
        return new Empty(
                "working-with-school",
                new H2(getTranslation("door.choose.none")),
                getTranslation("door.choose.noneWhy"));
    }

    private UnorderedList choice(List<DoorSlot> open) {
        return choice(open, "");
    }

    private UnorderedList choice(List<DoorSlot> slots, String page) {
        var rows = new UnorderedList();
        rows.addClassName("family-rows");
        for (var choice : slots) {
            var link = new Anchor("door/" + choice.slot().id() + page, words.title(choice, getLocale()));
            var heading = new H2(link);
            heading.addClassName("family-row-name");
            var row = new ListItem(
                    heading,
                    new Paragraph(words.when(choice.slot(), getLocale())),
                    new Paragraph(words.place(choice.slot(), getLocale())));
            row.addClassName("family-row");
            rows.add(row);
        }
        return rows;
    }
}
