package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.homeroom.interpreting.Job;
import org.homeroom.page.Facts;
import org.homeroom.page.Icon;
import org.homeroom.page.InLanguage;
import org.homeroom.page.InnerLink;

/** Which language, for whom, when and where, and how it stands. */
class JobHead extends Composite<Div> {

    private final H1 title = new H1();

    JobHead(Job job, InterpretingWords words, Instant now) {
        var jobWords = new JobWords(words, getLocale());
        var text = job.event().texts().read(getLocale());
        var nearest = job.slot().sessions().get(job.slot().sessionNearest(now) - 1);
        var day = nearest.start().atZone(job.slot().zone()).toLocalDate();
        var back = new Div(new InnerLink(
                        BoardView.address(day),
                        new Icon("arrow-forward"),
                        new Span(getTranslation("interpreting.job.back")))
                .look("back-link"));
        var state = new Paragraph(jobWords.state(job));
        jobWords.more(job, now).forEach(state::add);
        state.addClassName("job-state");
        title.setText(words.language(job.key().language(), getLocale()));
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(
                new Div(title, state),
                new Div(new InnerLink("staff/slots/" + job.key().slot(), getTranslation("interpreting.job.slot"))
                        .look("button")));
        head.addClassName("page-head");
        getContent().addClassName("event-head");
        getContent()
                .add(
                        back,
                        head,
                        new Facts()
                                .with("calendar", InLanguage.mark(new Span(text.title()), text.language()))
                                .with("clock", words.when(job.slot(), getLocale()))
                                .with(
                                        job.slot().meetingPlace().isPresent() ? "place" : "online",
                                        words.place(job.slot(), getLocale()))
                                .with("people", jobWords.families(job)));
        if (!job.notes().isEmpty()) {
            getContent().add(notes(job));
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private Div notes(Job job) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        job.notes().forEach(note -> {
            var item = new ListItem(note);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        var panel = new Div(new H2(getTranslation("interpreting.job.notes")), list);
        panel.addClassNames("panel", "panel-quiet");
        return panel;
    }
}
