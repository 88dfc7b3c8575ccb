package org.homeroom.door.ui.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeroom.language.Languages;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.PartyPerson;

/** Who signs on which line: those who have a place, family by family, and free lines for those who just come. */
record SheetLines(Comparator<String> order, Languages languages) {

    /** What fits on Letter, the lower of the two papers, with a title of two lines. */
    static final int ON_A_SHEET = 16;

    private static final int FREE_AT_LEAST = 6;

    /** Full sheets, the last one filled up with free lines. */
    List<SheetLine> of(List<DoorEntry> expected) {
        var lines = new ArrayList<SheetLine>();
        expected.stream()
                .filter(family -> family.state().holdsPlaces())
                .filter(family -> !family.people().isEmpty())
                .sorted(Comparator.comparing(
                        family -> family.people().getFirst().name(), order))
                .flatMap(family -> family.people().stream())
                .map(this::line)
                .forEach(lines::add);
        int needed = lines.size() + FREE_AT_LEAST;
        int whole = (needed + ON_A_SHEET - 1) / ON_A_SHEET * ON_A_SHEET;
        while (lines.size() < whole) {
            lines.add(SheetLine.FREE);
        }
        return lines;
    }

    private SheetLine line(PartyPerson person) {
        return switch (person) {
            case PartyPerson.Adult adult -> new SheetLine(adult, languages.ownName(adult.language()));
            case PartyPerson.Child child -> new SheetLine(child, "");
        };
    }
}
