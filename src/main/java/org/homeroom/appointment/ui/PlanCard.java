package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.appointment.InterpreterWish;
import org.homeroom.appointment.Merit;
import org.homeroom.appointment.Plan;
import org.homeroom.appointment.Prospect;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Badge;
import org.homeroom.page.Badge.Tone;

/** One plan to choose: what it is best at, and every visit in the order of time. */
class PlanCard extends Composite<Article> {

    private final AppointmentDay day;
    private final VisitTools tools;
    private final Plan plan;
    private final ActionButton choose;

    PlanCard(
            AppointmentDay day,
            Plan plan,
            List<Wished> wished,
            Optional<InterpreterWish> interpreter,
            VisitTools tools,
            Runnable onChoice) {
        this.day = day;
        this.plan = plan;
        this.tools = tools;
        choose = new ActionButton("check", getTranslation("appointment.plan.choose"), onChoice);
        getContent().addClassName("plan-card");
        getContent().add(new H3(merit()), summary(), visits(wished, interpreter), choose);
    }

    Plan plan() {
        return plan;
    }

    void choose(boolean chosen) {
        getContent().setClassName("plan-card-chosen", chosen);
        choose.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }

    void focus() {
        choose.focus();
    }

    private String merit() {
        return plan.merits().stream()
                .sorted()
                .findFirst()
                .map(merit -> getTranslation("appointment.merit." + key(merit)))
                .orElse("");
    }

    private Paragraph summary() {
        var first = plan.visits().getFirst();
        var zone = day.slot(first.slot()).zone();
        var when = tools.formats().when(plan.start(), plan.end(), getLocale(), zone);
        long waiting = plan.waiting().toMinutes();
        var summary = new Paragraph(when);
        if (plan.visits().size() > 1) {
            var wait = new Span(getTranslation("appointment.plan.waiting", "minutes", waiting));
            wait.addClassName("quiet");
            summary.add(new Span(" · "), wait);
        }
        return summary;
    }

    private OrderedList visits(List<Wished> wished, Optional<InterpreterWish> interpreter) {
        var list = new OrderedList();
        list.addClassName("plan-visits");
        IntStream.range(0, plan.visits().size())
                .boxed()
                .sorted(Comparator.comparing(
                        visit -> plan.visits().get(visit).stay().start()))
                .map(visit -> visit(plan.visits().get(visit), wished.get(visit), interpreter))
                .forEach(list::add);
        return list;
    }

    private ListItem visit(Plan.Visit visit, Wished wished, Optional<InterpreterWish> interpreter) {
        var slot = day.slot(visit.slot());
        var time = new Span(tools.slots().time(slot, getLocale()));
        time.addClassName("plan-time");
        var who = new Span(day.hostOf(slot.id()));
        who.getElement().setAttribute("dir", "auto");
        who.addClassName("host-name");
        var item = new ListItem(time, who);
        if (!wished.child().isEmpty()) {
            item.add(quiet(getTranslation("appointment.about", "child", wished.child())));
        }
        item.add(quiet(tools.slots().place(slot, getLocale())));
        interpreter.ifPresent(wish -> item.add(prospect(day.prospect(slot, wish), wish)));
        return item;
    }

    private Badge prospect(Prospect standing, InterpreterWish wish) {
        var tone = standing == Prospect.LATE ? Tone.WARNING : Tone.SUCCESS;
        return new Badge(
                tone,
                getTranslation(
                        "appointment.interpreter." + key(standing),
                        "language",
                        tools.languages().name(wish.language(), getLocale())));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }

    private static String key(Merit merit) {
        return switch (merit) {
            case ENDS_FIRST -> "endsFirst";
            case SHORTEST -> "shortest";
            case STARTS_LAST -> "startsLast";
        };
    }

    private static String key(Prospect standing) {
        return switch (standing) {
            case SPOKEN -> "spoken";
            case READY -> "ready";
            case PLANNED -> "planned";
            case IN_TIME -> "inTime";
            case LATE -> "late";
        };
    }
}
