package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import org.homeroom.family.NewChild;
import org.homeroom.language.SafeText;
import org.homeroom.registration.PartyPerson;
import org.jspecify.annotations.Nullable;

/** How people are named on the page: a child with its age, if anybody told it. */
final class PeopleWords {

    private final Component page;

    /** @param page whose reader it is for */
    PeopleWords(Component page) {
        this.page = page;
    }

    String child(RegistrationDraft.Child child) {
        return child(ChildrenSection.nameOf(child, page.getTranslation("registration.form.yourChild")), child.age);
    }

    String person(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> adult.name();
            case PartyPerson.Child child -> child(child.name(), child.age());
        };
    }

    /** As far as the name is typed, else by what the form calls it. */
    String inOrder(ComingOrder.Person person, RegistrationDraft draft) {
        var name = Typed.line(person.typed());
        if (SafeText.isVisible(name)) {
            return name;
        }
        if (person.number() == 0) {
            return page.getTranslation("registration.form.you");
        }
        return person.isAdult()
                ? page.getTranslation("registration.form.adult", "number", person.number() + 1)
                : page.getTranslation("registration.form.child", "number", person.number() - draft.adults.size() + 1);
    }

    private String child(String name, @Nullable Integer age) {
        return age == null || age == NewChild.AGE_UNKNOWN
                ? name
                : page.getTranslation("registration.person.child", "name", name, "age", age);
    }
}
