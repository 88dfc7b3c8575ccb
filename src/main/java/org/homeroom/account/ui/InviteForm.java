package org.homeroom.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import org.homeroom.account.Invitation;
import org.homeroom.account.NewStaff;
import org.homeroom.account.Role;
import org.homeroom.account.StaffAdministration;
import org.homeroom.language.Languages;

/** Lets one more person in. */
class InviteForm extends Composite<FormSection> {

    private final StaffAdministration staff;
    private final Runnable refresh;
    private final BiFunction<String, String, ? extends Component> linkNote;
    private final TextField name;
    private final EmailField email;
    private final Select<Role> role = new Select<>();
    private final LanguageSelect language;

    /** @param linkNote what shows a link to hand over, from the person's name and the link's token */
    InviteForm(
            StaffAdministration staff,
            Languages languages,
            Runnable refresh,
            BiFunction<String, String, ? extends Component> linkNote) {
        this.staff = staff;
        this.refresh = refresh;
        this.linkNote = linkNote;
        name = new TextField(getTranslation("account.invite.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setErrorMessage(getTranslation("account.own.nameMissing"));
        email = new EmailField(getTranslation("account.invite.email"));
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(getTranslation("account.invite.emailWhy"));
        role.setLabel(getTranslation("account.invite.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> getTranslation("account.role." + each.name()));
        role.setHelperText(getTranslation("account.invite.roleWhy"));
        role.setValue(Role.TEACHER);
        language = new LanguageSelect(languages, getTranslation("account.invite.language"), getLocale());
    }

    @Override
    protected FormSection initContent() {
        var section = new FormSection(getTranslation("account.invite.title"), name, email, role, language);
        section.addButton(new Button(getTranslation("account.invite.button"), event -> invite(section)));
        return section;
    }

    private void invite(FormSection section) {
        name.setInvalid(false);
        email.setInvalid(false);
        var person = new NewStaff(name.getValue(), email.getValue(), role.getValue(), language.value());
        switch (staff.invite(person)) {
            case Invitation.Invited invited -> welcome(section, linkNote.apply(person.name(), invited.token()));
            case Invitation.Added added -> {
                clear();
                section.done(getTranslation("account.invite.added", "name", person.name()));
            }
            case Invitation.AlreadyHere here -> refuse(email, "account.invite.alreadyHere");
            case Invitation.EmailNotPlausible wrong -> refuse(email, "account.invite.emailWrong");
            case Invitation.NameMissing missing -> {
                name.setInvalid(true);
                name.focus();
            }
        }
    }

    private void welcome(FormSection section, Component note) {
        clear();
        section.answer(note);
    }

    private void clear() {
        name.clear();
        email.clear();
        refresh.run();
    }

    private void refuse(EmailField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
