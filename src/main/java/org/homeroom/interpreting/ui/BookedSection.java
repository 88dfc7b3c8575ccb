package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.homeroom.interpreting.Booking;
import org.homeroom.interpreting.BookingId;
import org.homeroom.interpreting.BookingState;
import org.homeroom.interpreting.Job;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.homeroom.page.Table;

/** Who is booked or was, and what they answered; staff put down what was said on the phone. */
class BookedSection extends Composite<Section> {

    enum Step {
        CONFIRM,
        DECLINE,
        RELEASE
    }

    private final JobWords words;
    private final BiConsumer<Step, BookingId> onStep;

    BookedSection(Job job, InterpretingWords words, BiConsumer<Step, BookingId> onStep) {
        this.words = new JobWords(words, getLocale());
        this.onStep = onStep;
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interpreting.job.booked")));
        if (job.bookings().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interpreting.job.nobodyBooked")));
            return;
        }
        var table = new Table(
                getTranslation("interpreting.job.booked"),
                Stream.of("name", "ways", "state", "contact", "actions")
                        .map(column -> getTranslation("interpreting.column." + column))
                        .toList());
        job.bookings().forEach(booking -> table.add(row(booking)));
        getContent().add(table);
    }

    private NativeTableRow row(Booking booking) {
        var name = new Span(booking.interpreter().name());
        name.getElement().setAttribute("dir", "auto");
        var state = Table.cell(new Span(
                getTranslation("interpreting.booking." + booking.state().name())));
        if (booking.charged()) {
            state.add(Table.more(getTranslation("interpreting.booking.charged")));
        }
        var row = new NativeTableRow(
                Table.rowHead(name),
                Table.cell(new Span(words.way(booking))),
                state,
                Table.cell(new ContactLinks(booking.interpreter().details().contact())),
                Table.cell(actions(booking)));
        if (!booking.state().isLive()) {
            row.addClassName("row-quiet");
        }
        return row;
    }

    private Component actions(Booking booking) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (booking.state() == BookingState.ASKED) {
            buttons.add(button(Step.CONFIRM, booking, () -> onStep.accept(Step.CONFIRM, booking.id())));
        }
        if (booking.state().isLive()) {
            buttons.add(
                    button(Step.DECLINE, booking, () -> onStep.accept(Step.DECLINE, booking.id())),
                    button(Step.RELEASE, booking, () -> release(booking)));
        }
        return buttons;
    }

    private ActionButton button(Step step, Booking booking, Runnable action) {
        var label = getTranslation("interpreting.booking." + step.name().toLowerCase(Locale.ROOT));
        return new ActionButton(label, action)
                .named(getTranslation(
                        "interpreting.actionOf",
                        "action",
                        label,
                        "name",
                        booking.interpreter().name()));
    }

    private void release(Booking booking) {
        new AskDialog(
                        getTranslation(
                                "interpreting.release.title",
                                "name",
                                booking.interpreter().name()),
                        getTranslation("interpreting.release.words"),
                        getTranslation("interpreting.release.no"),
                        getTranslation("interpreting.booking.release"),
                        () -> onStep.accept(Step.RELEASE, booking.id()))
                .open();
    }
}
