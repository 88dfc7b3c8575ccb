package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.homeroom.account.CurrentStaff;
import org.homeroom.account.Role;
import org.homeroom.door.CarersPaper;
import org.homeroom.door.CarersPaper.CaredChild;
import org.homeroom.door.EveningPaper;
import org.homeroom.door.ui.DoorFrame;
import org.homeroom.door.ui.DoorWords;
import org.homeroom.event.SlotId;
import org.homeroom.language.Formats;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.page.PrintButton;

/**
 * All that one needs on paper for an evening at a door, as one document: which parts of it, in which language and for
 * which date stands in the address.
 */
@Route("door/:" + PaperView.SLOT + "/paper")
@RolesAllowed({"ADMINISTRATOR", "TEACHER", "VOLUNTEER"})
class PaperView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SLOT = "slotId";

    private final EveningPaper papers;
    private final CarersPaper carers;
    private final CurrentStaff staff;
    private final DoorWords words;
    private final Messages messages;
    private final Languages languages;
    private final Formats formats;

    PaperView(
            EveningPaper papers,
            CarersPaper carers,
            CurrentStaff staff,
            DoorWords words,
            Messages messages,
            Languages languages,
            Formats formats) {
        this.papers = papers;
        this.carers = carers;
        this.staff = staff;
        this.words = words;
        this.messages = messages;
        this.languages = languages;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = PaperQuery.of(event.getLocation().getQueryParameters(), languages);
        var id = event.getRouteParameters().get(SLOT).flatMap(SlotId::parse);
        id.flatMap(slot -> papers.of(slot, query.date()))
                .ifPresentOrElse(
                        evening -> show(evening, id.orElseThrow(), query),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("door.paper.title");
    }

    private void show(EveningPaper.Paper evening, SlotId slot, PaperQuery query) {
        var language = Objects.requireNonNullElse(query.language(), getLocale());
        var allowed = PaperPart.allFor(staff.get().role());
        var letter = Objects.requireNonNullElse(query.letter(), evening.letter());
        var paper = new Paper(evening, language, words, messages, languages);
        var choices = new PaperChoices("door/" + slot + "/paper", query, allowed);
        choices.parts();
        choices.languages(languages, language);
        choices.dates(dates(evening), evening.number());
        choices.papers(letter);
        var print = new Div(new PrintButton(getTranslation("door.paper.print")));
        print.addClassNames("buttons", "no-print");
        var door = new Anchor("door/" + slot, getTranslation("door.paper.toDoor"));
        door.addClassName("no-print");
        var sheets = new Div();
        sheets.addClassName("paper");
        sheets(paper, slot, query.wanted(allowed), letter).forEach(sheets::add);
        var why = new Paragraph(getTranslation("door.paper.why"));
        why.addClassNames("quiet", "no-print");
        var page = new Div(door, why, print, choices, sheets);
        page.addClassName("page");
        getContent().removeAll();
        getContent()
                .add(new DoorFrame(page)
                        .title(
                                getPageTitle(),
                                new Paragraph(words.title(evening.door(), getLocale()) + " · "
                                        + words.when(evening.door().slot(), evening.number(), getLocale()))));
    }

    private List<String> dates(EveningPaper.Paper evening) {
        var slot = evening.door().slot();
        return slot.sessions().stream()
                .map(date -> formats.shortDay(date.start(), getLocale(), slot.zone()))
                .toList();
    }

    private List<Component> sheets(Paper paper, SlotId slot, List<PaperPart> parts, boolean letter) {
        boolean ofChildcare = parts.contains(PaperPart.SLIPS) || parts.contains(PaperPart.CARERS);
        List<CaredChild> children =
                ofChildcare ? carers.of(slot, paper.evening().number()) : List.of();
        var sheets = new ArrayList<Component>();
        for (var part : parts) {
            sheets.addAll(
                    switch (part) {
                        case ROSTER -> List.of(new RosterSheets(paper).sheets());
                        case SHEET -> signInSheets(paper);
                        case TAGS -> new NameTags(paper, letter).sheets();
                        case GREETINGS -> new GreetingCards(paper).sheets();
                        case SLIPS -> new CareSlips(paper).sheets(children);
                        case CARERS -> new CarerSheets(paper).sheets(children);
                    });
        }
        return sheets;
    }

    private List<Component> signInSheets(Paper paper) {
        var expected =
                paper.evening().lines().stream().map(line -> line.entry()).toList();
        var lines = new SheetLines(formats.collator(paper.language()), languages).of(expected);
        int sheets = lines.size() / SheetLines.ON_A_SHEET;
        boolean ages = staff.get().role() != Role.VOLUNTEER;
        return IntStream.range(0, sheets)
                .<Component>mapToObj(sheet -> new SheetPage(
                        paper,
                        lines.subList(sheet * SheetLines.ON_A_SHEET, (sheet + 1) * SheetLines.ON_A_SHEET),
                        ages,
                        sheet + 1,
                        sheets))
                .toList();
    }
}
