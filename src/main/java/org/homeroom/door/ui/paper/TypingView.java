package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.door.PaperDoor;
import org.homeroom.door.ui.DoorFrame;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.event.SlotId;
import org.homeroom.language.Formats;

/** Types in, after an evening, who came by the lists on paper; of a series, one of its dates: {@code ?date=2}. */
@Route("door/:" + PaperView.SLOT + "/entry")
@RolesAllowed({"ADMINISTRATOR", "TEACHER", "VOLUNTEER"})
class TypingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PaperDoor door;
    private final DoorWords words;
    private final Formats formats;

    TypingView(PaperDoor door, DoorWords words, Formats formats) {
        this.door = door;
        this.words = words;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int date = PaperQuery.date(event.getLocation().getQueryParameters());
        event.getRouteParameters()
                .get(PaperView.SLOT)
                .flatMap(SlotId::parse)
                .flatMap(slot -> door.open(slot, date))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("door.typing.title");
    }

    private void show(PaperDoor.Desk desk) {
        var slot = desk.door().slot();
        var lead = new Paragraph(getTranslation("door.typing.lead"));
        var page = new Div(lead);
        page.addClassName("page");
        if (desk.dates().size() > 1) {
            page.add(dates(desk));
        }
        page.add(new TypingDesk(door, desk, words), new Anchor("door", getTranslation("door.others")));
        getContent().removeAll();
        getContent()
                .add(new DoorFrame(page)
                        .title(
                                getPageTitle(),
                                new Paragraph(words.title(desk.door(), getLocale()) + " · "
                                        + words.when(slot, desk.page().date(), getLocale()))));
    }

    private Nav dates(PaperDoor.Desk desk) {
        var slot = desk.door().slot();
        var choices = new Nav();
        choices.addClassName("chips");
        choices.setAriaLabel(getTranslation("door.paper.dates"));
        for (int date : desk.dates()) {
            var start = slot.sessions().get(date - 1).start();
            var choice = new Anchor(
                    "door/" + slot.id() + "/entry?date=" + date, formats.shortDay(start, getLocale(), slot.zone()));
            choice.addClassName("chip");
            if (date == desk.page().date()) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            choices.add(choice);
        }
        return choices;
    }
}
