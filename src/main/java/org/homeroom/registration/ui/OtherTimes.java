package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** Times at which a family that waits could come at once; each leads to where it is taken. */
class OtherTimes extends Composite<Section> {

    private static final int MOST = 4;

    OtherTimes(Yours yours, SlotWords words) {
        var times = new Div();
        times.addClassName("tasks");
        yours.otherTimesWithPlaces().stream().limit(MOST).forEach(slot -> times.add(time(yours, slot, words)));
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("registration.line.otherTimes")), times);
        setVisible(times.getComponentCount() > 0);
    }

    private InnerLink time(Yours yours, SlotSummary slot, SlotWords words) {
        var left = new Span(getTranslation("event.places.left", "count", slot.placesLeft()));
        left.addClassName("choice-more");
        return new InnerLink(
                        yours.address() + "?" + YoursView.DO + "=time&" + YoursView.TO + "=" + slot.id(),
                        new Icon("calendar"),
                        new Span(new Span(words.when(slot, getLocale())), left))
                .look("button", "task");
    }
}
