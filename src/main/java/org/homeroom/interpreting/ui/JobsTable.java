package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.JobState;
import org.homeroom.interpreting.Suggestion;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;
import org.homeroom.page.Table;

/** The jobs of a week, one in a row; each leads to its own page. */
class JobsTable extends Composite<Div> {

    private static final int NAMED = 3;

    private final InterpretingWords words;
    private final JobWords jobWords;
    private final Map<JobKey, List<Suggestion>> suggestions;
    private final Instant now;

    JobsTable(List<Job> jobs, Map<JobKey, List<Suggestion>> suggestions, InterpretingWords words, Instant now) {
        this.words = words;
        this.jobWords = new JobWords(words, getLocale());
        this.suggestions = suggestions;
        this.now = now;
        var table = new Table(
                getTranslation("interpreting.board.title"),
                Stream.of("language", "time", "state", "interpreters")
                        .map(column -> getTranslation("interpreting.column." + column))
                        .toList());
        jobs.forEach(job -> table.add(row(job)));
        getContent().add(table);
    }

    private NativeTableRow row(Job job) {
        List<Component> state = new ArrayList<>();
        state.add(jobWords.state(job));
        state.addAll(jobWords.more(job, now));
        var row = new NativeTableRow(
                head(job), time(job), Table.cell(state.toArray(Component[]::new)), interpreters(job));
        if (job.state() == JobState.CANCELLED || job.slot().isPast(now)) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private Component head(Job job) {
        var link = new InnerLink(
                JobAddress.of(job.key()),
                new Icon(job.key().language().signed() ? "hands" : "speech"),
                new Span(words.language(job.key().language(), getLocale())));
        var cell = Table.rowHead(link.look("job-link"), Table.more(jobWords.families(job)));
        job.notes().stream().limit(NAMED).map(JobsTable::note).forEach(cell::add);
        return cell;
    }

    /** What a family said: dialect, preferred interpreter, topic. */
    private static Component note(String words) {
        var note = Table.more(words);
        note.addClassName("job-note");
        note.getElement().setAttribute("dir", "auto");
        return note;
    }

    private NativeTableCell time(Job job) {
        var text = job.event().texts().read(getLocale());
        return Table.cell(
                InLanguage.mark(new Span(text.title()), text.language()),
                Table.more(words.when(job.slot(), getLocale())),
                Table.more(words.place(job.slot(), getLocale())));
    }

    private NativeTableCell interpreters(Job job) {
        var cell = Table.cell(job.live().stream().map(jobWords::booking).toArray(Component[]::new));
        if (job.state().isOpen() && !job.slot().isPast(now)) {
            cell.add(suggested(suggestions.getOrDefault(job.key(), List.of())));
        }
        return cell;
    }

    private Component suggested(List<Suggestion> people) {
        if (people.isEmpty()) {
            return Table.more(getTranslation("interpreting.job.nobody"));
        }
        var names = people.stream()
                .limit(NAMED)
                .map(each -> each.interpreter().name())
                .toList();
        return Table.more(getTranslation("interpreting.job.couldBe", "names", words.list(names, getLocale())));
    }
}
