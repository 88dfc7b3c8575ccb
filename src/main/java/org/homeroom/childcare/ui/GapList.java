package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.childcare.SlotCare.Gap;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;

/** What has to be seen to, soonest first, each with the way to where it is mended. */
class GapList extends Composite<UnorderedList> {

    GapList(List<CaredSlot> slots, CareWords words) {
        getContent().addClassName("needs");
        slots.forEach(slot -> slot.care().gaps().forEach(gap -> getContent().add(item(slot, gap, words))));
    }

    boolean isEmpty() {
        return getContent().getChildren().findAny().isEmpty();
    }

    private ListItem item(CaredSlot slot, Gap gap, CareWords words) {
        var missing = new Span(words.gap(gap, getLocale()));
        missing.addClassName("need-count");
        var where = new InnerLink(StaffingView.address(slot.slot().id()), words.when(slot.slot(), getLocale()));
        where.look("need-more");
        var item = new ListItem(new Icon("alert"), missing, where);
        item.addClassNames("need", "need-unmet");
        return item;
    }
}
