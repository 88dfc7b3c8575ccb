package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.ui.SlotWords;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.LineBreak;
import org.homeroom.page.Strong;

/** What one is registering for, always in sight. */
class ChosenSlot extends Composite<Div> {

    ChosenSlot(EventSummary event, SlotSummary slot, SlotWords words) {
        var text = event.texts().read(getLocale());
        var title = InLanguage.mark(new Strong(text.title()), text.language());
        getContent().addClassName("chosen-slot");
        getContent().add(new Paragraph(title, new LineBreak(), new Span(words.when(slot, getLocale()))));
    }

    ChosenSlot changeable(String address) {
        getContent().add(new InnerLink(address, getTranslation("registration.form.changeTime")));
        return this;
    }
}
