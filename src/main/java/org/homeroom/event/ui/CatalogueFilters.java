package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.FreeTime;
import org.homeroom.event.Grades;
import org.homeroom.event.Topic;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.homeroom.page.SearchField;
import org.jspecify.annotations.Nullable;

/** What a family can narrow the catalogue by. It shows a query, and proposes another one when something is tapped. */
class CatalogueFilters extends Composite<Form> {

    private final Consumer<CatalogueQuery> onChange;
    private final SearchField search = new SearchField(
            getTranslation("event.search.label"),
            CatalogueAddress.TEXT_LENGTH,
            ValueChangeMode.ON_CHANGE,
            typed -> change(query().withText(CatalogueAddress.text(typed))));
    private final Map<FreeTime, Chip> times = new EnumMap<>(FreeTime.class);
    private final Map<Topic, Chip> topics = new EnumMap<>(Topic.class);
    private final Map<Integer, Chip> grades = new TreeMap<>();
    private final Chip childcare = new Chip(
            "child",
            getTranslation("event.filter.childcare"),
            () -> change(query().withChildcare(!query().childcare())));
    private final Chip mine = new Chip(
            "speech",
            getTranslation("event.filter.mine"),
            () -> change(query().withInMyLanguage(!query().inMyLanguage())));
    private final NativeDetails more;
    private CatalogueQuery query = CatalogueQuery.everything(Locale.ENGLISH);

    CatalogueFilters(Consumer<CatalogueQuery> onChange) {
        this.onChange = onChange;
        Arrays.stream(FreeTime.values()).forEach(time -> times.put(time, chip(time)));
        Arrays.stream(Topic.values()).forEach(topic -> topics.put(topic, chip(topic)));
        IntStream.rangeClosed(Grades.KINDERGARTEN, Grades.LAST).forEach(grade -> grades.put(grade, gradeChip(grade)));
        more = more();
        getContent().addClassName("filters");
        getContent()
                .getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("event.filter.title"))
                .addEventListener("submit", ignored -> {})
                .preventDefault();
        getContent()
                .add(
                        search,
                        groups(
                                new ChipGroup(getTranslation("event.filter.times"), times.values()),
                                new ChipGroup(getTranslation("event.filter.help"), List.of(childcare, mine))),
                        more);
    }

    void show(CatalogueQuery query) {
        this.query = query;
        search.show(query.text());
        times.forEach((time, chip) -> chip.press(query.times().contains(time)));
        topics.forEach((topic, chip) -> chip.press(query.topics().contains(topic)));
        grades.forEach((grade, chip) -> chip.press(grade.equals(query.grade())));
        childcare.press(query.childcare());
        mine.press(query.inMyLanguage());
        if (!query.topics().isEmpty() || query.grade() != null) {
            more.setOpen(true);
        }
    }

    private CatalogueQuery query() {
        return query;
    }

    private void change(CatalogueQuery changed) {
        onChange.accept(changed);
    }

    private NativeDetails more() {
        var details = new NativeDetails();
        details.addClassName("more-filters");
        details.setSummary(new Span(getTranslation("event.filter.more")), new Icon("chevron"));
        details.setContent(groups(
                new ChipGroup(getTranslation("event.filter.topic"), topics.values()),
                new ChipGroup(getTranslation("event.filter.grade"), grades.values())));
        return details;
    }

    private static Div groups(ChipGroup... groups) {
        var row = new Div(groups);
        row.addClassName("filter-groups");
        return row;
    }

    private Chip chip(FreeTime time) {
        return new Chip(
                getTranslation(time.messageKey()), () -> change(query().withTimes(toggled(query().times(), time))));
    }

    private Chip chip(Topic topic) {
        return new Chip(
                getTranslation(topic.messageKey()), () -> change(query().withTopics(toggled(query().topics(), topic))));
    }

    private Chip gradeChip(int grade) {
        return new Chip(getTranslation("event.grade", "grade", grade), () -> change(query().withGrade(other(grade))));
    }

    private @Nullable Integer other(int grade) {
        return Integer.valueOf(grade).equals(query().grade()) ? null : Integer.valueOf(grade);
    }

    private static <E> Set<E> toggled(Set<E> chosen, E one) {
        var changed = new HashSet<>(chosen);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
