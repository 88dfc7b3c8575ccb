package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.door.PaperAnswer;
import org.homeroom.door.PaperDoor;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Bdi;
import org.homeroom.page.Icon;

/** A whole column at once. Each line is answered; those that came to nothing stay in the field. */
class PastedColumn extends Composite<NativeDetails> {

    private static final int LENGTH_MOST = 50_000;

    private final TextArea lines = new TextArea(getTranslation("door.typing.column"));
    private final Div answers = new Div();
    private final Function<List<String>, List<PaperDoor.Read>> onEnter;
    private final Function<PaperAnswer, String> words;

    PastedColumn(Function<List<String>, List<PaperDoor.Read>> onEnter, Function<PaperAnswer, String> words) {
        this.onEnter = onEnter;
        this.words = words;
        lines.setHelperText(getTranslation("door.typing.columnWhy", "most", PaperDoor.LINES_MOST));
        lines.setMaxLength(LENGTH_MOST);
        lines.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        lines.setMinRows(4);
        answers.getElement().setAttribute("role", "status");
        var enter = new ActionButton("check", getTranslation("door.typing.columnEnter"), this::enter);
        getContent().addClassName("walk-in");
        getContent().setSummary(new Icon("plus"), new Span(getTranslation("door.typing.columnTitle")));
        getContent().setContent(new Div(lines, enter, answers));
    }

    private void enter() {
        var typed = lines.getValue().lines().filter(line -> !line.isBlank()).toList();
        var read = onEnter.apply(typed);
        var list = new OrderedList();
        read.forEach(each -> list.add(answer(each)));
        long entered = read.stream().filter(each -> isDone(each.answer())).count();
        answers.removeAll();
        answers.add(new Paragraph(
                getTranslation("door.typing.columnDone", "count", entered, "left", typed.size() - entered)));
        answers.add(list);
        lines.setValue(Stream.concat(
                        read.stream().filter(each -> !isDone(each.answer())).map(PaperDoor.Read::line),
                        typed.stream().skip(read.size()))
                .collect(Collectors.joining("\n")));
    }

    private Component answer(PaperDoor.Read read) {
        var line = new ListItem(new Bdi(read.line().strip()), new Span(" → "), new Span(words.apply(read.answer())));
        if (!isDone(read.answer())) {
            line.addClassName("line-left");
        }
        return line;
    }

    private static boolean isDone(PaperAnswer answer) {
        return answer instanceof PaperAnswer.Entered || answer instanceof PaperAnswer.AlreadyIn;
    }
}
