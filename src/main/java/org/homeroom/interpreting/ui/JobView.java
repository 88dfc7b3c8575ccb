package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeroom.interpreting.Assigning;
import org.homeroom.interpreting.Assignment;
import org.homeroom.interpreting.BookingId;
import org.homeroom.interpreting.Headsets;
import org.homeroom.interpreting.Interpreting;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.Suggestion;
import org.homeroom.interpreting.Way;
import org.homeroom.page.Answer;
import org.jspecify.annotations.Nullable;

/** One job: who asks, who is booked, who could be, and what else staff do about it. */
@Route(JobAddress.ROUTE)
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class JobView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Interpreting interpreting;
    private final Assigning assigning;
    private final Headsets headsets;
    private final InterpretingWords words;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div head = new Div();
    private final Div parts = new Div();
    private @Nullable JobKey shown;
    private String title = "";

    JobView(Interpreting interpreting, Assigning assigning, Headsets headsets, InterpretingWords words, Clock clock) {
        this.interpreting = interpreting;
        this.assigning = assigning;
        this.headsets = headsets;
        this.words = words;
        this.clock = clock;
        parts.addClassName("event-head");
        getContent().addClassName("page");
        getContent().add(head, answer, parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = JobAddress.read(event.getRouteParameters());
        var job = key.flatMap(interpreting::find);
        if (job.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        shown = key.get();
        answer.clear();
        show(job.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Job job) {
        title = words.language(job.key().language(), getLocale());
        head.removeAll();
        head.add(new JobHead(job, words, clock.instant()));
        parts.removeAll();
        parts.add(new BookedSection(job, words, this::step));
        if (!job.slot().isPast(clock.instant())
                && !job.slot().isCancelled()
                && !job.families().isEmpty()) {
            who(job);
            parts.add(new HeadsetsSection(job, headsets, answer, this::refresh));
        }
        parts.add(new DecideSection(job, clock.instant(), (what, how) -> {
            say(assigning.decide(job.key(), what, how));
        }));
    }

    /** Who else could come; of no use once somebody is booked and nobody is left. */
    private void who(Job job) {
        var people = suggestions(job);
        if (!people.isEmpty() || job.live().isEmpty()) {
            parts.add(new WhoSection(people, words, this::book));
        }
    }

    private List<Suggestion> suggestions(Job job) {
        return interpreting.suggestions(List.of(job)).getOrDefault(job.key(), List.of());
    }

    private void book(Suggestion person, Way way) {
        var name = person.interpreter().name();
        switch (assigning.assign(key(), person.interpreter().id(), way)) {
            case Assignment.Assigned assigned ->
                answer.done(getTranslation(
                        person.interpreter().details().contact().byEmail().isPresent()
                                ? "interpreting.booked"
                                : "interpreting.bookedToCall",
                        "name",
                        name));
            case Assignment.Clash clash -> answer.refused(getTranslation("interpreting.clash", "name", name));
            case Assignment.NotPossible not -> answer.refused(getTranslation("interpreting.notPossible"));
        }
        refresh();
    }

    private void step(BookedSection.Step step, BookingId booking) {
        say(
                switch (step) {
                    case CONFIRM -> assigning.confirm(booking);
                    case DECLINE -> assigning.decline(booking);
                    case RELEASE -> assigning.release(booking);
                });
    }

    private void say(boolean done) {
        if (done) {
            answer.done(getTranslation("interpreting.saved"));
        } else {
            answer.refused(getTranslation("interpreting.notPossible"));
        }
        refresh();
    }

    private void refresh() {
        interpreting.find(key()).ifPresent(this::show);
        head.getChildren().map(JobHead.class::cast).forEach(JobHead::focus); // what was pressed may be gone
    }

    private JobKey key() {
        return Optional.ofNullable(shown).orElseThrow();
    }
}
