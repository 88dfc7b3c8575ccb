package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.Gathering;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** Families who could hear one interpreter together, with the way to where staff move them. */
class GatheringItem extends Composite<ListItem> {

    private final InterpretingWords words;

    GatheringItem(Gathering gathering, InterpretingWords words) {
        this.words = words;
        var text = new Div(new Paragraph(getTranslation(
                "interpreting.gathering",
                "language",
                words.language(gathering.language(), getLocale()),
                "event",
                gathering.event().texts().read(getLocale()).title(),
                "count",
                gathering.families(),
                "when",
                words.when(gathering.to(), getLocale()))));
        gathering.others().forEach(other -> text.add(new Paragraph(link(other))));
        getContent().addClassName("note");
        getContent().add(new Icon("people"), text);
    }

    private InnerLink link(SlotSummary slot) {
        return new InnerLink(
                "staff/slots/" + slot.id(),
                getTranslation("interpreting.gathering.from", "when", words.when(slot, getLocale())));
    }
}
