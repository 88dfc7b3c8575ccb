package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeroom.interpreting.Booking;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.JobState;
import org.homeroom.page.StateWord;
import org.homeroom.page.StateWord.Look;
import org.homeroom.page.Table;

/** How a job stands, in the few words of a list. */
record JobWords(InterpretingWords words, Locale reader) {

    StateWord state(Job job) {
        return new StateWord(
                look(job.state()), say("interpreting.state." + job.state().name()));
    }

    /** What belongs to the state: how it is met in part, how long there is to find somebody. */
    List<Component> more(Job job, Instant now) {
        List<Component> more = new ArrayList<>();
        job.partly().ifPresent(how -> more.add(Table.more(say("interpreting.fallback." + how.name()))));
        if (job.state().isOpen() && job.progress().isAnnounced()) {
            more.add(Table.more(say("interpreting.job.announced")));
        }
        if (job.state().isOpen()) {
            var day = words.day(job.lead().due(), job.slot().zone(), reader);
            if (job.lead().late()) {
                more.add(Table.more(say("interpreting.lead.late")));
            } else if (now.atZone(job.slot().zone())
                    .toLocalDate()
                    .isAfter(job.lead().due())) {
                more.add(Table.more(say("interpreting.lead.overdue", "day", day)));
            } else {
                more.add(Table.more(say("interpreting.lead.due", "day", day)));
            }
        }
        if (job.needsSecond()) {
            more.add(Table.more(say("interpreting.job.second")));
        }
        return more;
    }

    /** "Selam Tesfaye, by phone: said yes" */
    Component booking(Booking booking) {
        var name = new Span(booking.interpreter().name());
        name.getElement().setAttribute("dir", "auto");
        var line = new Span(
                name,
                Table.more(way(booking) + " · "
                        + say("interpreting.booking." + booking.state().name())));
        line.addClassName("booking");
        return line;
    }

    String way(Booking booking) {
        return say("interpreting.way." + booking.way().name());
    }

    String families(Job job) {
        return say("interpreting.job.families", "count", job.families().size()) + " · "
                + say("interpreting.job.listeners", "count", job.listeners());
    }

    private String say(String key, Object... namesAndValues) {
        return words.messages().get(reader, key, namesAndValues);
    }

    private static Look look(JobState state) {
        return switch (state) {
            case REQUESTED -> Look.MISSING;
            case SEARCHING, PARTLY_MET -> Look.OUTDATED;
            case ASSIGNED -> Look.MACHINE;
            case CONFIRMED, SPOKEN, DONE -> Look.PUBLISHED;
            case NOT_AVAILABLE -> Look.CANCELLED;
            case WASTED, CANCELLED -> Look.PAST;
        };
    }
}
