package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.interpreting.HeadsetSet;
import org.homeroom.interpreting.Headsets;
import org.homeroom.language.Formats;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Table;

/** The headsets a school has. */
@Route(HeadsetsView.ADDRESS)
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class HeadsetsView extends Composite<Div> implements HasDynamicTitle {

    static final String ADDRESS = "staff/interpreting/headsets";

    private final Headsets headsets;
    private final Formats formats;
    private final boolean writes;
    private final Answer answer = new Answer();
    private final Div sets = new Div();

    HeadsetsView(Headsets headsets, Formats formats, CurrentStaff staff) {
        this.headsets = headsets;
        this.formats = formats;
        this.writes = staff.get().role() == Role.ADMINISTRATOR;
        var head = new Div(new Div(
                new H1(getTranslation("interpreting.headsets.title")),
                new Paragraph(getTranslation("interpreting.headsets.lead"))));
        head.addClassName("page-head");
        getContent().addClassName("page");
        getContent()
                .add(
                        new Div(new InnerLink(
                                        BoardView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("interpreting.board.title")))
                                .look("back-link")),
                        head,
                        answer,
                        sets);
        if (writes) {
            getContent().add(new HeadsetForm(headsets, () -> {
                answer.done(getTranslation("interpreting.saved"));
                show();
            }));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interpreting.headsets.title");
    }

    private void show() {
        sets.removeAll();
        var all = headsets.list();
        sets.add(all.isEmpty() ? new Paragraph(getTranslation("interpreting.headsets.none")) : table(all));
    }

    private Table table(List<HeadsetSet> all) {
        var table = new Table(
                getTranslation("interpreting.headsets.title"),
                Stream.of("headsets.name", "headsets.receivers", "headsets.channels", "column.actions")
                        .map(column -> getTranslation("interpreting." + column))
                        .toList());
        all.forEach(set -> table.add(row(set)));
        return table;
    }

    private NativeTableRow row(HeadsetSet set) {
        var name = new Span(set.name());
        name.getElement().setAttribute("dir", "auto");
        var row = new NativeTableRow(
                Table.rowHead(name),
                Table.cell(new Span(formats.number(set.receivers(), getLocale()))),
                Table.cell(new Span(formats.number(set.channels(), getLocale()))),
                Table.cell(retirement(set)));
        if (set.retired()) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private Div retirement(HeadsetSet set) {
        var label = getTranslation("interpreting.headsets.retire");
        var cell = new Div();
        if (set.retired()) {
            cell.add(new Span(label));
        } else if (writes) {
            cell.addClassName("buttons");
            cell.add(new ActionButton(label, () -> {
                        headsets.retire(set.id());
                        answer.done(getTranslation("interpreting.saved"));
                        show();
                    })
                    .named(getTranslation("interpreting.actionOf", "action", label, "name", set.name())));
        }
        return cell;
    }
}
