package org.homeroom.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.FreeTime;
import org.homeroom.event.Grades;
import org.homeroom.event.Topic;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.homeroom.page.Redrawn;
import org.homeroom.page.SearchField;

/** What a family can narrow the catalogue by. It shows a query; its chips lead to others, and it proposes one when
 * something is searched for. All of it works without scripts too. */
class CatalogueFilters extends Composite<Form> {

    private static final String TYPED = "event.target.value";

    private final Consumer<CatalogueQuery> onChange;
    private final Redrawn content = new Redrawn();
    private CatalogueQuery query = CatalogueQuery.everything(Locale.ENGLISH);
    private boolean open;

    CatalogueFilters(Consumer<CatalogueQuery> onChange) {
        this.onChange = onChange;
        var form = getContent().getElement();
        form.setAttribute("role", "search")
                .setAttribute("method", "get")
                .setAttribute("action", ".")
                .setAttribute("aria-label", getTranslation("event.filter.title"));
        form.addEventListener("submit", ignored -> {}).preventDefault();
        form.addEventListener("change", this::search).addEventData(TYPED);
        // The cross that empties the field tells nobody of a change, but it does tell of a search
        form.addEventListener("search", this::search).addEventData(TYPED);
        getContent().addClassName("filters");
        getContent().add(content);
    }

    void show(CatalogueQuery query) {
        this.query = query;
        open |= !query.topics().isEmpty() || query.grade() != null;
        content.show(
                SearchField.still(
                        getTranslation("event.search.label"),
                        CatalogueAddress.TEXT_LENGTH,
                        CatalogueAddress.TEXT,
                        query.text()),
                kept(query),
                groups(
                        new ChipGroup(getTranslation("event.filter.times"), times(query)),
                        new ChipGroup(getTranslation("event.filter.help"), help(query))),
                more(query));
    }

    private void search(DomEvent typed) {
        var text = CatalogueAddress.text(typed.getEventData().path(TYPED).asString(""));
        if (!text.equals(query.text())) {
            onChange.accept(query.withText(text));
        }
    }

    /** What else is chosen goes along with what is searched for, also without scripts. */
    private static Div kept(CatalogueQuery query) {
        var kept = new Div();
        kept.getElement().setAttribute("hidden", true);
        CatalogueAddress.write(query.withText(""))
                .getParameters()
                .forEach((name, values) -> values.forEach(value -> {
                    var input = new Element("input");
                    input.setAttribute("type", "hidden")
                            .setAttribute("name", name)
                            .setAttribute("value", value);
                    kept.getElement().appendChild(input);
                }));
        return kept;
    }

    private Stream<Chip> times(CatalogueQuery query) {
        return Arrays.stream(FreeTime.values())
                .map(time -> new Chip(getTranslation(time.messageKey()))
                        .show(query.times().contains(time), query.withTimes(toggled(query.times(), time))));
    }

    private Stream<Chip> help(CatalogueQuery query) {
        return Stream.of(
                new Chip("child", getTranslation("event.filter.childcare"))
                        .show(query.childcare(), query.withChildcare(!query.childcare())),
                new Chip("speech", getTranslation("event.filter.mine"))
                        .show(query.inMyLanguage(), query.withInMyLanguage(!query.inMyLanguage())));
    }

    private Stream<Chip> topics(CatalogueQuery query) {
        return Arrays.stream(Topic.values())
                .map(topic -> new Chip(getTranslation(topic.messageKey()))
                        .show(query.topics().contains(topic), query.withTopics(toggled(query.topics(), topic))));
    }

    private Stream<Chip> grades(CatalogueQuery query) {
        return IntStream.rangeClosed(Grades.KINDERGARTEN, Grades.LAST).mapToObj(grade -> {
            boolean on = Integer.valueOf(grade).equals(query.grade());
            return new Chip(getTranslation("event.grade", "grade", grade)).show(on, query.withGrade(on ? null : grade));
        });
    }

    private NativeDetails more(CatalogueQuery query) {
        var details = new NativeDetails();
        details.addClassName("more-filters");
        details.getElement().setAttribute("open", open);
        details.setSummary(new Span(getTranslation("event.filter.more")), new Icon("chevron"));
        details.setContent(groups(
                new ChipGroup(getTranslation("event.filter.topic"), topics(query)),
                new ChipGroup(getTranslation("event.filter.grade"), grades(query))));
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
