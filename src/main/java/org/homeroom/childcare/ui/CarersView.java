package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.childcare.CarerSummary;
import org.homeroom.childcare.Carers;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.Retirement;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.Empty;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.jspecify.annotations.Nullable;

/** The people who care for children at the school's events. */
@Route(CarersView.ADDRESS)
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class CarersView extends Composite<Div> implements HasDynamicTitle {

    static final String ADDRESS = ChildcareView.ADDRESS + "/carers";

    private final Carers carers;
    private final Childcare childcare;
    private final CareWords words;
    private final boolean writes;
    private final ActionButton add =
            new ActionButton("plus", getTranslation("childcare.carer.add"), () -> open(null)).primary();
    private final Answer answer = new Answer();
    private final Div formPlace = new Div();
    private final Div list = new Div();

    CarersView(Carers carers, Childcare childcare, CareWords words, CurrentStaff staff) {
        this.carers = carers;
        this.childcare = childcare;
        this.words = words;
        writes = staff.get().role() == Role.ADMINISTRATOR;
        formPlace.addClassName("care-part");
        add.setVisible(writes);
        var buttons = new Div(add);
        buttons.addClassName("buttons");
        var head = new Div(
                new Div(
                        new H1(getTranslation("childcare.carers.title")),
                        new Paragraph(getTranslation("childcare.carers.lead"))),
                buttons);
        head.addClassName("page-head");
        getContent().addClassName("page");
        getContent()
                .add(
                        new Div(new InnerLink(
                                        ChildcareView.ADDRESS,
                                        new Icon("arrow-forward"),
                                        new Span(getTranslation("childcare.toAll")))
                                .look("back-link")),
                        head,
                        answer,
                        formPlace,
                        list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("childcare.carers.title");
    }

    private void refresh() {
        list.removeAll();
        var people = carers.list();
        list.add(
                people.isEmpty()
                        ? new Empty(
                                "stories",
                                new H2(getTranslation("childcare.carers.none")),
                                getTranslation("childcare.carers.none.words"))
                        : new CarersTable(people, writes ? actions() : null));
    }

    private CarersTable.Actions actions() {
        return new CarersTable.Actions() {

            @Override
            public void change(CarerSummary carer) {
                open(carer);
            }

            @Override
            public void retire(CarerSummary carer) {
                CarersView.this.retire(carer);
            }

            @Override
            public void bringBack(CarerSummary carer) {
                carers.bringBack(carer.id());
                refresh();
                answer.done(getTranslation("childcare.carer.saved", "name", carer.name()));
            }
        };
    }

    private void retire(CarerSummary carer) {
        var outcome = carers.retire(carer.id());
        refresh();
        switch (outcome) {
            case Retirement.Retired retired ->
                answer.done(getTranslation("childcare.carer.retired", "name", carer.name()));
            case Retirement.StillAssigned still -> {
                var times = still.slots().stream()
                        .flatMap(slot -> childcare.find(slot).stream())
                        .map(slot -> words.when(slot.slot(), getLocale()))
                        .toList();
                answer.refused(getTranslation(
                        "childcare.carer.stillAssigned",
                        "name",
                        carer.name(),
                        "times",
                        words.list(times, getLocale())));
            }
        }
    }

    private void open(@Nullable CarerSummary carer) {
        answer.clear();
        formPlace.removeAll();
        var form = new CarerForm(
                carer,
                entered -> {
                    if (carer == null) {
                        carers.add(entered);
                    } else {
                        carers.change(carer.id(), entered);
                    }
                    close();
                    refresh();
                    answer.done(getTranslation("childcare.carer.saved", "name", entered.name()));
                },
                this::close);
        formPlace.add(form);
        form.focus();
    }

    private void close() {
        formPlace.removeAll();
        add.focus();
    }
}
