package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeroom.door.DoorParty;
import org.homeroom.door.PaperAnswer;
import org.homeroom.door.PaperDoor;
import org.homeroom.door.PaperEntry;
import org.homeroom.door.WalkIn;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.page.ActionButton;
import org.homeroom.registration.RegistrationId;

/** Where one types in what stands on paper, line after line, with the keyboard alone. */
class TypingDesk extends Composite<Div> {

    private static final Pattern A_NUMBER_OR_CODE = Pattern.compile("\\p{Nd}|://");

    private final PaperDoor door;
    private final PaperDoor.Page page;
    private final SlotSummary slot;
    private final DoorWords words;
    private final TypingWords answers;
    private final TimeOnPaper time;
    private final LineField field = new LineField(this::typed, this::enter);
    private final Div answer = new Div();
    private final UnorderedList found = new UnorderedList();
    private final EnteredList entered;

    TypingDesk(PaperDoor door, PaperDoor.Desk desk, DoorWords words) {
        this.door = door;
        this.page = desk.page();
        this.slot = desk.door().slot();
        this.words = words;
        answers = new TypingWords(words, slot, getLocale());
        time = new TimeOnPaper(desk);
        entered = new EnteredList(slot, words, this::undo);
        entered.show(desk.entries());
        answer.addClassName("typing-answer");
        answer.getElement().setAttribute("role", "status");
        found.addClassName("found-families");
        var line = new Div(time, field);
        line.addClassName("typing-line");
        getContent().addClassName("typing");
        getContent()
                .add(
                        line,
                        answer,
                        found,
                        new PaperWalkIns(words, this::walkIn),
                        new PastedColumn(this::enterAll, answers::say),
                        entered);
        field.focus();
    }

    /** While a name is typed one sees whom it fits; a number or a code is for Enter. */
    private void typed(String text) {
        found.removeAll();
        if (!text.isBlank()
                && !A_NUMBER_OR_CODE.matcher(text).find()
                && door.find(page, text) instanceof PaperAnswer.Several several) {
            show(several.parties());
        }
    }

    private void enter(String typed) {
        if (typed.isBlank()) {
            return;
        }
        var result = door.enter(page, typed, time.read(), UUID.randomUUID());
        say(result, typed);
        switch (result) {
            case PaperAnswer.Several several -> {
                show(several.parties());
                found.getChildren()
                        .findFirst()
                        .map(FoundFamily.class::cast)
                        .map(FoundFamily::button)
                        .ifPresent(field::leaveFor);
            }
            case PaperAnswer.Waiting waiting -> offer(waiting.entry().id());
            case PaperAnswer.NotExpected other -> offer(other.entry().id());
            case PaperAnswer.Cancelled cancelled -> offer(cancelled.entry().id());
            case PaperAnswer.Entered done -> {}
            case PaperAnswer.AlreadyIn already -> {}
            case PaperAnswer.Nobody nobody -> field.giveBack(typed);
            case PaperAnswer.TooOften often -> field.giveBack(typed);
            case PaperAnswer.WrongTime wrong -> field.giveBack(typed);
            case PaperAnswer.Refused refused -> field.giveBack(typed);
            case PaperAnswer.Closed closed -> field.giveBack(typed);
        }
    }

    private List<PaperDoor.Read> enterAll(List<String> lines) {
        var read = door.enterAll(page, lines, time.read());
        read.forEach(each -> keep(each.answer()));
        return read;
    }

    private boolean walkIn(WalkIn family) {
        var result = door.walkIn(page, family, time.read());
        say(result, family.name());
        return result instanceof PaperAnswer.Entered;
    }

    private void arrive(RegistrationId family, Set<PersonId> people, UUID key) {
        say(door.arrive(page, family, people, time.read(), key), "");
        field.focus();
    }

    private boolean undo(PaperEntry entry) {
        boolean undone = door.undo(page, entry.key(), UUID.randomUUID());
        say(undone ? getTranslation("door.result.undone") : answers.say(new PaperAnswer.Closed()), false);
        field.focus();
        return undone;
    }

    private void show(List<DoorParty> parties) {
        found.removeAll();
        var key = UUID.randomUUID();
        parties.forEach(party ->
                found.add(new FoundFamily(party, slot, words, (family, people) -> arrive(family.id(), people, key))));
    }

    private void offer(RegistrationId family) {
        var key = UUID.randomUUID();
        var yes = new ActionButton(
                "check", getTranslation("door.typing.enterAnyway"), () -> arrive(family, Set.of(), key));
        answer.add(yes);
        field.leaveFor(yes.getElement());
    }

    private void say(PaperAnswer result, String typed) {
        say(answers.say(result, typed), result instanceof PaperAnswer.Entered);
        keep(result);
    }

    private void say(String words, boolean done) {
        found.removeAll();
        answer.removeAll();
        answer.setClassName("typing-answer-done", done);
        answer.add(new Paragraph(words));
    }

    private void keep(PaperAnswer result) {
        if (result instanceof PaperAnswer.Entered(var entry, var note)) {
            entered.add(entry);
        }
    }
}
