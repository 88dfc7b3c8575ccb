package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.childcare.SlotCare;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.StateWord;
import org.homeroom.page.Table;

/** How the children are cared for at each time, one in a row. */
class CareTable extends Composite<Table> {

    private final Table table;
    private final CareWords words;

    CareTable(List<CaredSlot> slots, CareWords words) {
        this.words = words;
        table = new Table(
                getTranslation("childcare.slots"),
                Stream.of("time", "children", "carers", "state")
                        .map(column -> getTranslation("childcare.column." + column))
                        .toList());
        slots.forEach(slot -> table.add(row(slot)));
    }

    @Override
    protected Table initContent() {
        return table;
    }

    private NativeTableRow row(CaredSlot cared) {
        var title = cared.event().texts().read(getLocale());
        return new NativeTableRow(
                Table.rowHead(
                        new InnerLink(StaffingView.address(cared.slot().id()), words.when(cared.slot(), getLocale())),
                        InLanguage.mark(Table.more(title.title()), title.language())),
                Table.cell(each(cared.care(), room -> words.promised(room, getLocale()))),
                Table.cell(
                        cared.care().staffed()
                                ? each(cared.care(), room -> words.cared(room, getLocale()))
                                : new Component[] {new Span(getTranslation("childcare.typed"))}),
                Table.cell(state(cared.care())));
    }

    private Component[] each(SlotCare care, Function<SlotCare.Room, String> says) {
        return care.rooms().stream()
                .map(room -> Table.more(getTranslation(
                        "childcare.ofRoom", "room", words.room(room, getLocale()), "words", says.apply(room))))
                .toArray(Component[]::new);
    }

    private StateWord state(SlotCare care) {
        int gaps = care.gaps().size();
        if (gaps > 0) {
            return new StateWord(StateWord.Look.MISSING, getTranslation("childcare.state.gaps", "count", gaps));
        }
        return care.staffed()
                ? new StateWord(StateWord.Look.PUBLISHED, getTranslation("childcare.state.ready"))
                : new StateWord(StateWord.Look.DRAFT, getTranslation("childcare.state.typed"));
    }
}
