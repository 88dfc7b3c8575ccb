package org.homeroom.door.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeroom.event.AgeBand;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;

class AnswersTest extends DoorScreens {

    @Test
    void answersEachCodeInWordsAndColour() {
        var code = doorway.register(Requests.to(slot).adults(2).build());
        var elsewhere = doorway.register(Requests.to(year.slot(event, 5)).build());
        var otherEvent = doorway.register(
                Requests.to(year.slot(year.workshop("Making tamales"), 5)).build());
        var cancelled = doorway.register(Requests.to(slot).build());
        doorway.cancel(cancelled);
        visit("door/" + slot);

        enter("https://events.example.org/r/" + code);
        assertThat(answer()).contains("Expected: Adult 1 and Adult 2", "Press Enter again");
        enter("");
        enter(code);
        assertAnswer("Already in, since", "door-result-duplicate");
        enter(elsewhere);
        assertAnswer("This code is for", "door-result-danger");
        assertThat(answer()).contains("There are 2 places left. Let them in?");
        enter(otherEvent);
        assertAnswer("This code is for Making tamales", "door-result-danger");
        enter(cancelled);
        assertAnswer("This registration was cancelled", "door-result-danger");
        enter("23456789ABCDEFGHJKMNPQRS");
        assertAnswer("We do not know this code", "door-result-danger");
        enter("Olena");
        assertAnswer("Nobody by that name is expected", "door-result-warning");
    }

    @Test
    void admitsAFamilyFromTheWaitingListAndSaysWhenItGetsCrowded() {
        doorway.register(Requests.to(slot).adults(4).build());
        var waiting = doorway.register(
                Requests.to(slot).adult("Wei", "zh-Hans").adult("Li", "zh-Hans").build());
        visit("door/" + slot);

        enter(waiting);
        assertAnswer("On the waiting list", "door-result-warning");
        tap("Let them in");
        assertAnswer("All places are taken", "door-result-warning");
        tap("Let them in anyway");
        assertAnswer("Welcome, Wei and Li", "door-result-warning");
        assertThat(answer()).contains("More people are here now than there are places");
    }

    @Test
    void admitsChildrenWithTheirFamilyWhenThereIsNoChildcareHere() {
        var later = year.slot(event, year.plan(year.inDays(2), 5, Map.of(AgeBand.PRESCHOOL, 1)));
        var code = doorway.register(
                Requests.to(later).adult("Ana", "es").childInCare("Luz", 4).build());
        visit("door/" + slot);

        enter(code);
        tap("Let them in");
        assertAnswer("No childcare place is free", "door-result-warning");
        tap("Let them in, the children stay with them");
        assertThat(answer()).contains("Welcome, Ana and Luz");
    }
}
