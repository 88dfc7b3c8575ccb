package org.homeroom.door.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeroom.door.Door;
import org.homeroom.door.DoorBoard;
import org.homeroom.door.DoorParty;
import org.homeroom.door.DoorResult;
import org.homeroom.door.WalkIn;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.Admittance;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.PublicCode;

/** Where a volunteer works: the field, the families it found, the last answer, and the form for those not on the list. */
class DoorDesk extends Composite<Div> implements FamilyRow.Taps, Answers.Taps {

    private static final Pattern PART_OF_A_CODE = Pattern.compile("\\d|://");

    private final Door door;
    private final SlotId slot;
    private final Counts counts;
    private final DoorSound sound = new DoorSound();
    private final QrScanner scanner = new QrScanner(this::look, this::stopScanning);
    private final Answers answers;
    private final FamilyRows rows;
    private final FindField field = new FindField(this::typed, this::entered, this::scan);
    private final WalkInForm walkIn;

    DoorDesk(Door door, SlotId slot, DoorWords words, Counts counts) {
        this.door = door;
        this.slot = slot;
        this.counts = counts;
        answers = new Answers(words, sound, this);
        rows = new FamilyRows(words, this);
        walkIn = new WalkInForm(words, this::welcome);
        var heading = new H2(getTranslation("door.families"));
        heading.addClassName("visually-hidden");
        var columns = new Div(answers, new Div(heading, rows));
        columns.addClassName("door-columns");
        getContent().addClassName("page");
        getContent().add(field, scanner, columns, walkIn, sound);
        field.focus();
    }

    /** Above everything: what must not be overlooked. */
    void addFirst(Component alarm) {
        getContent().addComponentAsFirst(alarm);
    }

    void add(Component more) {
        getContent().add(more);
    }

    /** Shows what has happened at this and other doors; what is being typed stays. */
    void refresh() {
        door.board(slot).ifPresentOrElse(this::refresh, answers::closed);
    }

    void refresh(DoorBoard board) {
        counts.show(board.counts());
        walkIn.showPlacesLeft(board.counts().placesLeft());
        rows.refresh(board);
    }

    @Override
    public void arrive(DoorParty family, Set<PersonId> who, String key) {
        answer(door.arrive(slot, family.id(), who, key));
    }

    @Override
    public void undo(DoorParty family, Set<PersonId> who, String key) {
        answer(door.undo(slot, family.id(), who, key));
    }

    @Override
    public void admit(DoorParty family, String key) {
        admit(family.id(), new Admittance(key, false, false));
    }

    @Override
    public void admit(RegistrationId family, Admittance how) {
        answer(door.admit(slot, family, how));
    }

    private void typed(String text) {
        if (!text.isBlank() && !PART_OF_A_CODE.matcher(text).find()) {
            show(door.findByName(slot, text), text, false);
        }
    }

    /** Enter once more, with nothing typed, lets in the one family that was found. */
    private void entered(String text) {
        if (!text.isBlank()) {
            look(text);
            return;
        }
        rows.single()
                .flatMap(id -> door.board(slot).flatMap(board -> board.party(id)))
                .filter(family -> family.hasPlace() && !family.areAllHere())
                .ifPresent(family -> arrive(family, family.missing(), PublicCode.random(PublicCode.LINK_LENGTH)));
    }

    private void look(String text) {
        show(door.find(slot, text), text, true);
        field.clear();
    }

    /** @param aloud not while somebody is still typing */
    private void show(DoorResult result, String typed, boolean aloud) {
        door.board(slot)
                .ifPresentOrElse(
                        board -> {
                            refresh(board);
                            rows.show(result.parties(), board, typed);
                            answers.show(result, board.door().slot(), aloud);
                        },
                        answers::closed);
    }

    private void answer(DoorResult result) {
        boolean newHere = result.parties().stream().anyMatch(family -> !rows.contain(family));
        if (newHere) {
            show(result, "", true);
            return;
        }
        door.board(slot)
                .ifPresentOrElse(
                        board -> {
                            refresh(board);
                            answers.show(result, board.door().slot(), true);
                        },
                        answers::closed);
    }

    private boolean welcome(WalkIn family) {
        var result = door.walkIn(slot, family);
        answer(result);
        field.focus();
        return result instanceof DoorResult.Arrived;
    }

    private void scan() {
        scanner.setActive(true);
    }

    private void stopScanning() {
        scanner.setActive(false);
        field.focus();
    }
}
