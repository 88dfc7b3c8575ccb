package org.homeroom.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.homeroom.page.UndoBar;
import org.jspecify.annotations.Nullable;

/**
 * A card for each person. A card stays what it is while others come and go: on a slow line somebody may be typing in it
 * when the answer arrives.
 */
class PersonCards<P> extends Composite<Div> {

    private final Function<P, PersonCard> newCard;
    private final Map<P, PersonCard> cards = new IdentityHashMap<>();
    private @Nullable UndoBar undo;

    PersonCards(Function<P, PersonCard> newCard) {
        this.newCard = newCard;
        getContent().addClassName("form-section");
    }

    /** Those and no others, in this order. */
    void show(List<P> people) {
        if (undo != null) {
            undo.removeFromParent();
            undo = null;
        }
        cards.entrySet().removeIf(card -> !people.contains(card.getKey()) && gone(card.getValue()));
        for (var i = 0; i < people.size(); i++) {
            if (!cards.containsKey(people.get(i))) {
                var card = newCard.apply(people.get(i));
                cards.put(people.get(i), card);
                getContent().addComponentAtIndex(i, card);
            }
        }
        setVisible(!people.isEmpty());
    }

    PersonCard of(P person) {
        return Objects.requireNonNull(cards.get(person), "nobody who is shown");
    }

    /** Until something else changes. */
    void offer(UndoBar undo) {
        this.undo = undo;
        getContent().add(undo);
        setVisible(true);
        undo.focus();
    }

    private static boolean gone(PersonCard card) {
        card.removeFromParent();
        return true;
    }
}
