package org.homeroom.event.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeroom.event.EventDetails;
import org.homeroom.event.EventKind;
import org.homeroom.event.Grades;
import org.homeroom.event.Topic;
import org.homeroom.language.SafeText;

/** What an event is, apart from its words: kind, topics, grades, presenter. */
class DetailsForm extends Composite<Div> {

    private final Select<EventKind> kind = new Select<>();
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>();
    private final Select<Integer> from = grade("event.staff.details.gradeFrom");
    private final Select<Integer> to = grade("event.staff.details.gradeTo");
    private final TextField presenter = new TextField();

    DetailsForm() {
        kind.setLabel(getTranslation("event.staff.details.kind"));
        kind.setItems(EventKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        kind.setValue(EventKind.WORKSHOP);
        topics.setLabel(getTranslation("event.staff.details.topics"));
        topics.setHelperText(getTranslation("event.staff.details.topicsWhy"));
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        topics.addClassName("wrap-choices");
        topics.setErrorMessage(getTranslation("event.staff.details.topicMissing"));
        from.setValue(Grades.KINDERGARTEN);
        to.setValue(Grades.LAST);
        to.setErrorMessage(getTranslation("event.staff.details.gradesTurned"));
        presenter.setLabel(getTranslation("event.staff.details.presenter"));
        presenter.setHelperText(getTranslation("event.staff.details.presenterWhy"));
        presenter.setMaxLength(EventDetails.PRESENTER_LENGTH);
        presenter.setErrorMessage(getTranslation("event.staff.tooLong", "most", EventDetails.PRESENTER_LENGTH));
        presenter.getElement().setAttribute("dir", "auto");
        var fields = new Div(kind, presenter, from, to);
        fields.addClassNames("fields", "fields-two");
        getContent().addClassName("fields");
        getContent().add(fields, topics);
    }

    void show(EventDetails details) {
        kind.setValue(details.kind());
        topics.setValue(details.topics());
        from.setValue(details.grades().from());
        to.setValue(details.grades().to());
        presenter.setValue(details.presenter());
    }

    void readOnly() {
        kind.setReadOnly(true);
        topics.setReadOnly(true);
        from.setReadOnly(true);
        to.setReadOnly(true);
        presenter.setReadOnly(true);
    }

    /** Empty when something is wrong; the fields then say what, and the first of them has the focus. */
    Optional<EventDetails> read() {
        var name = SafeText.clean(presenter.getValue());
        topics.setInvalid(topics.isEmpty());
        to.setInvalid(from.getValue() > to.getValue());
        presenter.setInvalid(name.length() > EventDetails.PRESENTER_LENGTH);
        if (presenter.isInvalid()) {
            presenter.focus();
        } else if (to.isInvalid()) {
            to.focus();
        } else if (topics.isInvalid()) {
            topics.getElement().callJsFunction("focus");
        } else {
            return Optional.of(details(name));
        }
        return Optional.empty();
    }

    boolean differsFrom(EventDetails saved) {
        return kind.getValue() != saved.kind()
                || !topics.getValue().equals(saved.topics())
                || saved.grades().from() != from.getValue()
                || saved.grades().to() != to.getValue()
                || !SafeText.clean(presenter.getValue()).equals(saved.presenter());
    }

    private EventDetails details(String name) {
        return new EventDetails(
                kind.getValue(), EnumSet.copyOf(topics.getValue()), new Grades(from.getValue(), to.getValue()), name);
    }

    private Select<Integer> grade(String label) {
        var grade = new Select<Integer>();
        grade.setLabel(getTranslation(label));
        grade.setItems(
                IntStream.rangeClosed(Grades.KINDERGARTEN, Grades.LAST).boxed().toList());
        grade.setItemLabelGenerator(each -> getTranslation("event.grade", "grade", each));
        return grade;
    }
}
