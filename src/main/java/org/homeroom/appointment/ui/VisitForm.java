package org.homeroom.appointment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.appointment.HostTimes;
import org.homeroom.appointment.InterpreterWish;
import org.homeroom.appointment.Plan;
import org.homeroom.appointment.PlanWish;
import org.homeroom.appointment.Proposal;
import org.homeroom.family.Contact;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;
import org.homeroom.page.FieldCheck;
import org.homeroom.page.Icon;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.VisitsOutcome;
import org.homeroom.registration.VisitsRequest;
import org.homeroom.registration.Wishes;
import org.homeroom.school.PublicCode;
import org.jspecify.annotations.Nullable;

/**
 * The form: what was typed stays, whatever becomes of the times meanwhile, and on the family's device until it is sent.
 */
class VisitForm extends Composite<Div> {

    private final AppointmentDesk desk;
    private final VisitTools tools;
    private final Consumer<RegistrationCode> onBooked;
    private final @Nullable RegistrationCode family;
    private final VisitsOnDevice kept;
    private final VisitFields fields;
    private final Answer answer = new Answer();
    private final Section plans = new Section();
    private final Section details = new Section();
    private final Span bookWords = new Span();
    private final ActionButton find =
            new ActionButton("search", getTranslation("appointment.find"), this::find).primary();
    private final List<PlanCard> cards = new ArrayList<>();
    private AppointmentDay day;
    private List<Wished> wished = List.of();
    private @Nullable Plan chosen;
    private String key = freshKey();

    VisitForm(
            AppointmentDay day,
            @Nullable RegistrationCode family,
            AppointmentDesk desk,
            VisitTools tools,
            Consumer<RegistrationCode> onBooked) {
        this.day = day;
        this.family = family;
        this.desk = desk;
        this.tools = tools;
        this.onBooked = onBooked;
        kept = new VisitsOnDevice(day.event().slug(), this::draft, this::show, this::reopen);
        fields = new VisitFields(day, tools, this::changed, kept::keep);
        plans.addClassName("form-section");
        details.addClassName("form-section");
        details.setVisible(false);
        if (family == null) {
            details.add(fields.you);
        }
        details.add(fields.questions, bar());
        getContent().addClassName("form-section");
        getContent().add(fields.hosts, fields.free, fields.interpreter, find, answer, plans, details, kept);
    }

    /** What the device kept; or where it leads, when it was sent and only the answer got lost. */
    private void reopen(VisitDraft draft, String pressed, boolean longAgo) {
        kept.answer(() -> draft.key().flatMap(desk::sentAs).ifPresentOrElse(onBooked, () -> {
            show(draft);
            boolean says = answer.getContent().getComponentCount() > 0;
            if (!says) {
                answer.done(getTranslation("registration.form.kept"));
            }
            if (!pressed.isEmpty() && !says) {
                resume(pressed, longAgo);
            }
        }));
    }

    /** The plan for which the family had pressed, if it is still to be had; booked if that was a moment ago. */
    private void resume(String pressed, boolean longAgo) {
        cards.stream()
                .map(PlanCard::plan)
                .filter(plan -> press(plan, day).equals(pressed))
                .findFirst()
                .ifPresentOrElse(
                        plan -> {
                            choose(plan);
                            if (longAgo) {
                                answer.warned(getTranslation("appointment.notBookedYet"));
                            } else {
                                book();
                            }
                        },
                        () -> answer.warned(getTranslation("appointment.changedMeanwhile")));
    }

    private void show(VisitDraft draft) {
        fields.show(draft);
        key = draft.key().orElseGet(VisitForm::freshKey);
        if (draft.searched && !fields.hosts.wished().isEmpty()) {
            find();
        }
        kept.keep();
    }

    private VisitDraft draft() {
        var draft = fields.draft();
        draft.key = key;
        draft.searched = chosen != null;
        return draft;
    }

    private static String freshKey() {
        return PublicCode.random(PublicCode.LINK_LENGTH);
    }

    private Div bar() {
        var book = new NativeButton();
        book.add(bookWords, new Icon("arrow-forward"));
        book.addClassNames("button", "button-primary");
        book.getElement().setAttribute("type", "submit");
        book.addClickListener(click -> kept.answer(this::book));
        var bar = new Div(book);
        bar.addClassNames("action-bar", "action-bar-form");
        return bar;
    }

    /** What was found does not answer what is wished now. */
    private void changed() {
        plans.removeAll();
        cards.clear();
        chosen = null;
        kept.press("");
        details.setVisible(false);
        find.setVisible(true);
        answer.clear();
        kept.keep();
    }

    private void find() {
        answer.clear();
        wished = fields.hosts.wished();
        if (wished.isEmpty()) {
            answer.refused(getTranslation("appointment.hosts.missing"));
            fields.hosts.focus();
        } else if (wished.size() > VisitsRequest.MOST) {
            answer.refused(getTranslation("appointment.hosts.tooMany", "most", VisitsRequest.MOST));
        } else if (fields.interpreter.check()) {
            propose();
        }
    }

    private void propose() {
        var now = desk.day(day.event().slug()).orElse(day);
        var wish = fields.interpreter.wish();
        desk.propose(
                        now,
                        new PlanWish(
                                wished.stream().map(Wished::host).toList(),
                                fields.free.from().orElse(null),
                                fields.free.to().orElse(null),
                                wish.orElse(null),
                                family))
                .ifPresentOrElse(
                        proposal -> {
                            day = now;
                            showOrSayNone(proposal, wish);
                        },
                        () -> answer.refused(getTranslation("registration.tooMany")));
    }

    private void showOrSayNone(Proposal proposal, Optional<InterpreterWish> wish) {
        plans.removeAll();
        cards.clear();
        if (proposal.plans().isEmpty()) {
            chosen = null;
            details.setVisible(false);
            answer.alsoWarned(none(proposal));
        } else {
            show(proposal, wish);
        }
    }

    private void show(Proposal proposal, Optional<InterpreterWish> wish) {
        plans.add(new H2(
                getTranslation("appointment.plans", "count", proposal.plans().size())));
        if (wish.isPresent()) {
            boolean doubtful = proposal.plans().getFirst().isDoubtful();
            var why = new Div(new Span(getTranslation(
                    doubtful ? "appointment.interpreter.why.late" : "appointment.interpreter.why",
                    "days",
                    day.leadDays(wish.get()))));
            why.addClassName("why");
            plans.add(why);
        }
        for (var plan : proposal.plans()) {
            var card = new PlanCard(day, plan, wished, wish, tools, () -> choose(plan));
            cards.add(card);
            plans.add(card);
        }
        fields.questions.show(wished);
        bookWords.setText(getTranslation("appointment.book", "count", wished.size()));
        find.setVisible(false);
        details.setVisible(true);
        choose(proposal.plans().getFirst());
        kept.keep();
        cards.getFirst().focus();
    }

    private void choose(Plan plan) {
        chosen = plan;
        cards.forEach(card -> card.choose(card.plan() == plan));
        kept.press(press(plan, day));
    }

    /** With each time as it is planned on that day. */
    private static String press(Plan plan, AppointmentDay day) {
        return plan.visits().stream()
                .map(Plan.Visit::slot)
                .map(slot -> slot + "." + day.slot(slot).calendarSequence())
                .collect(Collectors.joining(",", "send ", ""));
    }

    private String none(Proposal proposal) {
        if (proposal.withoutTimes().isEmpty()) {
            return getTranslation("appointment.plans.none");
        }
        var names = proposal.withoutTimes().stream()
                .flatMap(id -> day.of(id).stream())
                .map(HostTimes::host)
                .map(host -> host.name())
                .sorted(tools.formats().collator(getLocale()))
                .toList();
        return getTranslation(
                "appointment.plans.noTimes", "hosts", tools.formats().list(names, getLocale()));
    }

    private void book() {
        if (chosen == null || (family == null && !fields.you.check(new FieldCheck()))) {
            return;
        }
        if (isPlannedAnew(chosen) && desk.sentAs(key).isEmpty()) {
            answer.warned(getTranslation("appointment.changedMeanwhile"));
            propose();
            return;
        }
        var outcome = desk.book(request(chosen));
        if (outcome.isEmpty()) {
            answer.refused(getTranslation("registration.tooMany"));
            return;
        }
        switch (outcome.get()) {
            case VisitsOutcome.Booked(var codes) -> onBooked.accept(codes.getFirst());
            case VisitsOutcome.Gone(var slots) ->
                tooLate(slots.stream().map(day::hostOf).collect(Collectors.toSet()));
            case VisitsOutcome.Clashing clashing -> again(getTranslation("registration.refusal.clash"));
            case VisitsOutcome.Refused refused -> again(getTranslation("registration.refusal.unknown"));
        }
    }

    /** Whether a time of it is another one now than the family was shown. */
    private boolean isPlannedAnew(Plan plan) {
        return desk.day(day.event().slug())
                .filter(now -> !press(plan, now).equals(press(plan, day)))
                .isPresent();
    }

    private void tooLate(Set<String> names) {
        again(getTranslation(
                "appointment.gone",
                "hosts",
                tools.formats()
                        .list(
                                names.stream()
                                        .sorted(tools.formats().collator(getLocale()))
                                        .toList(),
                                getLocale())));
    }

    /** Nothing was booked: the tightest plans that are left, with everything typed kept. */
    private void again(String words) {
        key = freshKey();
        answer.refused(words);
        propose();
    }

    private VisitsRequest request(Plan plan) {
        var visits = IntStream.range(0, wished.size())
                .mapToObj(visit -> new VisitsRequest.Visit(
                        plan.visits().get(visit).slot(),
                        wished.get(visit).child(),
                        fields.questions.of(wished.get(visit))))
                .toList();
        var interpreters = fields.interpreter.wish().stream()
                .map(wish -> new InterpreterRequest(wish.language(), wish.signed(), ""))
                .toList();
        var wishes = new Wishes(interpreters, Set.of(), "", "");
        return family == null
                ? new VisitsRequest(key, null, visits, List.of(fields.you.adult()), fields.you.contact(), wishes)
                : new VisitsRequest(key, family, visits, List.of(), Contact.NONE, wishes);
    }
}
