package org.homeroom.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.homeroom.account.AccountId;
import org.homeroom.account.Role;
import org.homeroom.account.StaffAdministration;
import org.homeroom.account.StaffMember;
import org.homeroom.page.Badge;
import org.homeroom.page.Table;

/** One row for each person, with what can be done about them. */
class PeopleTable extends Composite<Table> {

    private static final List<String> COLUMNS = List.of("name", "role", "state", "actions");

    private final Table table;
    private final StaffAdministration staff;
    private final AccountId self;
    private final Runnable refresh;
    private final Consumer<StaffMember> offerLink;

    PeopleTable(
            List<StaffMember> people,
            AccountId self,
            StaffAdministration staff,
            Runnable refresh,
            Consumer<StaffMember> offerLink) {
        this.staff = staff;
        this.self = self;
        this.refresh = refresh;
        this.offerLink = offerLink;
        table = new Table(
                getTranslation("account.people.title"),
                COLUMNS.stream()
                        .map(column -> getTranslation("account.people." + column))
                        .toList());
        people.forEach(person -> table.add(row(person)));
    }

    @Override
    protected Table initContent() {
        return table;
    }

    private NativeTableRow row(StaffMember person) {
        var row = new NativeTableRow(
                Table.rowHead(new Span(person.name()), Table.more(person.email())),
                Table.cell(role(person)),
                Table.cell(state(person)),
                Table.cell(actions(person)));
        if (person.state() == StaffMember.State.DISABLED) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private Component role(StaffMember person) {
        var role = new Select<Role>();
        role.setAriaLabel(getTranslation("account.people.roleOf", "name", person.name()));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("account.role." + each.name()));
        role.setValue(person.role());
        role.setEmptySelectionAllowed(false);
        role.addValueChangeListener(event -> {
            if (event.isFromClient() && !staff.changeRole(person.id(), event.getValue())) {
                role.setValue(event.getOldValue());
                role.setErrorMessage(getTranslation("account.people.lastAdministrator"));
                role.setInvalid(true);
            }
        });
        return role;
    }

    private Component state(StaffMember person) {
        var tone = switch (person.state()) {
            case ACTIVE -> Badge.Tone.SUCCESS;
            case INVITED -> Badge.Tone.ACCENT;
            case DISABLED -> Badge.Tone.PLAIN;
        };
        return new Badge(tone, getTranslation("account.state." + person.state().name()));
    }

    private Component actions(StaffMember person) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (person.state() == StaffMember.State.DISABLED) {
            buttons.add(action("enable", person, () -> staff.enable(person.id())));
        } else {
            buttons.add(action("newLink", person, () -> offerLink.accept(person)));
            if (!person.id().equals(self)) {
                buttons.add(action("disable", person, () -> staff.disable(person.id())));
            }
        }
        return buttons;
    }

    private Button action(String what, StaffMember person, Runnable action) {
        var button = new Button(getTranslation("account.people." + what), event -> {
            action.run();
            refresh.run();
        });
        button.setAriaLabel(getTranslation("account.people." + what + "Of", "name", person.name()));
        return button;
    }
}
