package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeroom.door.DoorBoard;
import org.homeroom.door.DoorParty;
import org.homeroom.registration.RegistrationId;

/** The families that were found, kept as they stand at all doors. */
class FamilyRows extends Composite<UnorderedList> {

    private final DoorWords words;
    private final FamilyRow.Taps taps;
    private final Map<RegistrationId, FamilyRow> rows = new LinkedHashMap<>();

    FamilyRows(DoorWords words, FamilyRow.Taps taps) {
        this.words = words;
        this.taps = taps;
        getContent().addClassName("family-rows");
    }

    /** @param typed shown where it fits a name */
    void show(List<DoorParty> families, DoorBoard board, String typed) {
        rows.clear();
        getContent().removeAll();
        for (var family : families) {
            var current = board.party(family.id()).orElse(family);
            var row = new FamilyRow(current, board.door().slot(), typed, words, taps);
            rows.put(family.id(), row);
            getContent().add(row);
        }
    }

    void refresh(DoorBoard board) {
        rows.forEach((id, row) -> board.party(id).ifPresent(row::show));
    }

    boolean contain(DoorParty family) {
        return rows.containsKey(family.id());
    }

    /** The only one there is. */
    Optional<RegistrationId> single() {
        return rows.size() == 1 ? rows.keySet().stream().findFirst() : Optional.empty();
    }
}
