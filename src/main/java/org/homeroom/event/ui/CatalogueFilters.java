package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
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

/** What a family can narrow the catalogue by. It shows a query; its chips lead to others, and it proposes one when
 * something is searched for. All of it works without scripts too. */
class CatalogueFilters extends Composite<Form> {

    private final Consumer<CatalogueQuery> onChange;
    private final SearchField search = new SearchField(
            getTranslation("event.search.label"),
            CatalogueAddress.TEXT_LENGTH,
            ValueChangeMode.ON_CHANGE,
            typed -> search(CatalogueAddress.text(typed)));
    private final Map<FreeTime, Chip> times = new EnumMap<>(FreeTime.class);
    private final Map<Topic, Chip> topics = new EnumMap<>(Topic.class);
    private final Map<Integer, Chip> grades = new TreeMap<>();
    private final Chip childcare = new Chip("child", getTranslation("event.filter.childcare"));
    private final Chip mine = new Chip("speech", getTranslation("event.filter.mine"));
    private final Div kept = new Div();
    private final NativeDetails more;
    private CatalogueQuery query = CatalogueQuery.everything(Locale.ENGLISH);

    CatalogueFilters(Consumer<CatalogueQuery> onChange) {
        this.onChange = onChange;
        Arrays.stream(FreeTime.values()).forEach(time -> times.put(time, new Chip(getTranslation(time.messageKey()))));
        Arrays.stream(Topic.values()).forEach(topic -> topics.put(topic, new Chip(getTranslation(topic.messageKey()))));
        IntStream.rangeClosed(Grades.KINDERGARTEN, Grades.LAST)
                .forEach(grade -> grades.put(grade, new Chip(getTranslation("event.grade", "grade", grade))));
        more = more();
        getContent().addClassName("filters");
        getContent()
                .getElement()
                .setAttribute("role", "search")
                .setAttribute("method", "get")
                .setAttribute("action", ".")
                .setAttribute("aria-label", getTranslation("event.filter.title"))
                .addEventListener("submit", ignored -> {})
                .preventDefault();
        search.name(CatalogueAddress.TEXT);
        kept.getElement().setAttribute("hidden", true);
        getContent()
                .add(
                        search,
                        kept,
                        groups(
                                new ChipGroup(getTranslation("event.filter.times"), times.values()),
                                new ChipGroup(getTranslation("event.filter.help"), List.of(childcare, mine))),
                        more);
    }

    void show(CatalogueQuery query) {
        this.query = query;
        search.show(query.text());
        times.forEach(
                (time, chip) -> chip.show(query.times().contains(time), query.withTimes(toggled(query.times(), time))));
        topics.forEach((topic, chip) ->
                chip.show(query.topics().contains(topic), query.withTopics(toggled(query.topics(), topic))));
        grades.forEach((grade, chip) -> {
            boolean on = grade.equals(query.grade());
            chip.show(on, query.withGrade(on ? null : grade));
        });
        childcare.show(query.childcare(), query.withChildcare(!query.childcare()));
        mine.show(query.inMyLanguage(), query.withInMyLanguage(!query.inMyLanguage()));
        if (!query.topics().isEmpty() || query.grade() != null) {
            more.setOpen(true);
        }
        keep(query);
    }

    /** What else is chosen goes along with what is searched for, also without scripts. */
    private void keep(CatalogueQuery query) {
        kept.removeAll();
        CatalogueAddress.write(query.withText(""))
                .getParameters()
                .forEach((name, values) -> values.forEach(value -> {
                    var input = new Element("input");
                    input.setAttribute("type", "hidden")
                            .setAttribute("name", name)
                            .setAttribute("value", value);
                    kept.getElement().appendChild(input);
                }));
    }

    private void search(String text) {
        onChange.accept(query.withText(text));
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

    private static <E> Set<E> toggled(Set<E> chosen, E one) {
        var changed = new HashSet<>(chosen);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }
}
