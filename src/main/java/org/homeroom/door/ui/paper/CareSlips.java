package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeroom.door.CarersPaper.CaredChild;
import org.homeroom.door.CarersPaper.Room;
import org.homeroom.page.Bdi;
import org.homeroom.page.InLanguage;
import org.homeroom.page.Strong;
import org.homeroom.school.PublicCode;
import org.jspecify.annotations.Nullable;

/**
 * For each child in childcare a tag, and beside it the slip that its family fetches it with: both bear the child's
 * number, only the slip bears the mark that stands on the carers' sheet too. Some are blank, for those who just come:
 * carers copy number and mark onto their sheet, and no other print has these.
 */
final class CareSlips {

    static final int ON_A_SHEET = 6;
    private static final int BLANK_AT_LEAST = 5;

    /** The number that no family has. */
    private static final String UNLISTED = "0-";

    private static final int SYMBOLS = 4;

    private final Paper paper;

    CareSlips(Paper paper) {
        this.paper = paper;
    }

    List<Component> sheets(List<CaredChild> children) {
        var strips = new ArrayList<Component>();
        children.forEach(child -> strips.add(strip(child)));
        int whole = (strips.size() + BLANK_AT_LEAST + ON_A_SHEET - 1) / ON_A_SHEET * ON_A_SHEET;
        while (strips.size() < whole) {
            strips.add(blank(UNLISTED + PublicCode.random(SYMBOLS), PublicCode.random(SYMBOLS)));
        }
        int sheets = whole / ON_A_SHEET;
        return IntStream.range(0, sheets)
                .mapToObj(number ->
                        sheet(strips.subList(number * ON_A_SHEET, (number + 1) * ON_A_SHEET), number + 1, sheets))
                .toList();
    }

    private Component sheet(List<Component> strips, int number, int sheets) {
        var sheet = paper.sheet("slip-sheet");
        sheet.add(paper.headed(
                paper.say("door.paper.part.slips"),
                paper.say("door.sheet.number", "number", number, "sheets", sheets)));
        sheet.add(strips);
        return sheet;
    }

    private Component strip(CaredChild child) {
        var reader = paper.best(child.language());
        var tag = part("slip-tag", child.number(), "", new Bdi(child.name()));
        room(paper, child.room(), paper.language()).ifPresent(room -> tag.add(new Div(new Bdi(room))));
        var slip = InLanguage.mark(part("slip", child.number(), child.mark(), new Bdi(child.name())), reader);
        room(paper, child.room(), reader).ifPresent(room -> slip.add(new Div(new Bdi(room))));
        slip.add(new Paragraph(paper.sayIn(reader, "door.paper.slip.show")));
        return cut(tag, slip);
    }

    private Component blank(String number, String mark) {
        var tag = part("slip-tag", number, "", toFill("door.paper.care.child"));
        tag.add(toFill("door.paper.care.room"));
        var slip = part("slip", number, mark, toFill("door.paper.care.child"));
        slip.add(toFill("door.paper.care.adults"), new Paragraph(paper.say("door.paper.slip.show")));
        return cut(tag, slip);
    }

    private static Div part(String className, String number, String mark, Component name) {
        var numbers = new Div(new Strong(number));
        numbers.addClassName("slip-number");
        numbers.getElement().setAttribute("dir", "ltr");
        if (!mark.isEmpty()) {
            var code = new Span(mark);
            code.addClassName("paper-code");
            numbers.add(code);
        }
        var who = new Div(name);
        who.addClassName("slip-name");
        var part = new Div(numbers, who);
        part.addClassName(className);
        return part;
    }

    private Component toFill(String label) {
        var line = new Span(paper.say(label));
        line.addClassName("to-fill");
        return new Div(line);
    }

    private static Component cut(Component tag, Component slip) {
        var strip = new Div(tag, slip);
        strip.addClassName("slip-strip");
        return strip;
    }

    /** By its name, or by its ages where it has none. */
    static Optional<String> room(Paper paper, @Nullable Room room, Locale reader) {
        return Optional.ofNullable(room)
                .map(there -> there.name().isEmpty()
                        ? paper.sayIn(
                                reader, "registration.staff.ages", "youngest", there.fromAge(), "oldest", there.toAge())
                        : there.name());
    }
}
