package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.event.SlotId;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.PrintButton;
import org.homeroom.registration.Rosters;

/** For the carers of one time, on paper: which children come to each room, a page for each. */
@Route("staff/childcare/:slotId/list")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class RoomListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Childcare childcare;
    private final Rosters rosters;
    private final CareWords words;

    RoomListView(Childcare childcare, Rosters rosters, CareWords words) {
        this.childcare = childcare;
        this.rosters = rosters;
        this.words = words;
        getContent().addClassName("page");
    }

    static String address(SlotId slot) {
        return StaffingView.address(slot) + "/list";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("slotId")
                .flatMap(SlotId::parse)
                .flatMap(childcare::find);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("childcare.list.title");
    }

    private void show(CaredSlot cared) {
        var id = cared.slot().id();
        var back = new Div(new InnerLink(
                        StaffingView.address(id),
                        new Icon("arrow-forward"),
                        new Span(getTranslation("childcare.list.back")))
                .look("back-link"));
        back.addClassName("no-print");
        var print = new Div(new PrintButton(getTranslation("childcare.list.print")));
        print.addClassNames("buttons", "no-print");
        getContent().removeAll();
        getContent().add(back, print);
        var children = CaredChild.of(rosters.roster(id));
        var rooms = cared.care().rooms();
        for (int i = 0; i < rooms.size(); i++) {
            var room = rooms.get(i);
            var here = children.stream()
                    .filter(child -> room.takes(child.band()))
                    .sorted((a, b) -> words.collator(getLocale()).compare(a.name(), b.name()))
                    .toList();
            getContent().add(new RoomListPage(cared, room, here, words, i == 0));
        }
        if (rooms.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("childcare.rooms.none")));
        }
        elsewhere(cared, children);
    }

    /** Promised a place, but no room takes their age: not to be forgotten on the day. */
    private void elsewhere(CaredSlot cared, List<CaredChild> children) {
        var roomless = children.stream()
                .filter(child -> cared.care().rooms().stream().noneMatch(room -> room.takes(child.band())))
                .toList();
        if (!roomless.isEmpty()) {
            getContent().add(new RoomListPage(cared, null, roomless, words, false));
        }
    }
}
