package org.homeroom.demo;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.Assigning;
import org.homeroom.interpreting.Assignment;
import org.homeroom.interpreting.Decision;
import org.homeroom.interpreting.Fallback;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.Headsets;
import org.homeroom.interpreting.InterpreterDetails;
import org.homeroom.interpreting.Interpreters;
import org.homeroom.interpreting.Interpreting;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.WorkingHours;
import org.homeroom.message.Outbox;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the demo's school interpreters, and has some of them found, asked, and not found in the weeks to come. */
@Component
@Profile("demo")
class DemoInterpreting {

    private static final int WEEKS = 4;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime NINE = LocalTime.of(21, 0);

    private final Interpreters interpreters;
    private final Interpreting interpreting;
    private final Assigning assigning;
    private final Headsets headsets;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    DemoInterpreting(
            Interpreters interpreters,
            Interpreting interpreting,
            Assigning assigning,
            Headsets headsets,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.interpreters = interpreters;
        this.interpreting = interpreting;
        this.assigning = assigning;
        this.headsets = headsets;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void arrange(DemoContent content) {
        content.school().interpreters().forEach(person -> interpreters.add(details(person)));
        var set = headsets.add("Blue suitcase", 30, 4);
        var today = interpreting.today();
        var open = IntStream.range(0, WEEKS)
                .mapToObj(today::plusWeeks)
                .flatMap(day -> interpreting.board(day).jobs().stream())
                .filter(job -> job.state().isOpen())
                .collect(Collectors.toMap(Job::key, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        for (int i = 0; i < open.size(); i++) {
            var job = open.get(i);
            int turn = i;
            transaction.executeWithoutResult(status -> {
                look(job, turn);
                forgetLetters(job);
            });
        }
        open.stream().findFirst().ifPresent(job -> headsets.lend(job.key(), set, job.listeners()));
    }

    /** One after the other: confirmed, asked, left open, looked for, help by phone, confirmed, nobody. */
    private void look(Job job, int turn) {
        switch (turn % 7) {
            case 0, 5 -> book(job).ifPresent(assigned -> assigning.confirm(assigned.booking()));
            case 1 -> book(job);
            case 3 -> assigning.decide(job.key(), Decision.SEARCHING, null);
            case 4 -> assigning.decide(job.key(), Decision.PARTLY_MET, Fallback.PHONE);
            case 6 -> assigning.decide(job.key(), Decision.NOT_AVAILABLE, null);
            default -> {}
        }
    }

    private Optional<Assignment.Assigned> book(Job job) {
        return interpreting.suggestions(List.of(job)).getOrDefault(job.key(), List.of()).stream()
                .findFirst()
                .map(best -> assigning.assign(job.key(), best.interpreter().id(), best.way()))
                .filter(Assignment.Assigned.class::isInstance)
                .map(Assignment.Assigned.class::cast);
    }

    /** Nobody is written to. */
    private void forgetLetters(Job job) {
        Set<String> recipients = new HashSet<>();
        job.families().forEach(family -> {
            family.household().contact().byEmail().ifPresent(recipients::add);
            family.household().contact().byPhone().ifPresent(recipients::add);
        });
        interpreters
                .list()
                .forEach(person -> person.details().contact().byEmail().ifPresent(recipients::add));
        recipients.forEach(outbox::forget);
    }

    private static InterpreterDetails details(DemoContent.Interpreter person) {
        var days = Optional.ofNullable(person.days()).orElse(List.of());
        return new InterpreterDetails(
                person.name(),
                new Contact(person.email(), null),
                Locale.ENGLISH,
                person.languages().entrySet().stream()
                        .map(language -> new Fluency(language.getKey(), person.signed(), language.getValue()))
                        .collect(Collectors.toSet()),
                person.qualified(),
                person.ways(),
                days.stream().map(day -> WorkingHours.of(day, NOON, NINE)).collect(Collectors.toSet()),
                Set.of(),
                person.note());
    }
}
