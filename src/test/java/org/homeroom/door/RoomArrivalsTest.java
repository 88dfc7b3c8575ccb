package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeroom.childcare.RoomDesk;
import org.homeroom.childcare.RoomFact;
import org.homeroom.childcare.RoomFactAnswer;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorAdmissions;
import org.homeroom.registration.RegistrationId;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class RoomArrivalsTest {

    @Test
    void asksOnceAndAnswersAllToBeToldAgainWhileTheDatabaseIsAway() {
        var admissions = mock(DoorAdmissions.class);
        when(admissions.find(any())).thenThrow(new CannotCreateTransactionException("no connection"));
        var arrivals =
                new RoomArrivals(mock(CheckIns.class), mock(CheckInBook.class), admissions, mock(RoomDesk.class));
        Map<UUID, RoomFact> facts = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            var in = in();
            facts.put(in.id(), in);
        }
        List<RoomFactAnswer> written = facts.keySet().stream()
                .<RoomFactAnswer>map(id -> new RoomFactAnswer.Accepted(id, null))
                .toList();

        var answers = arrivals.note(mock(Device.class), mock(Evening.class), written, facts);

        assertThat(answers).extracting(RoomFactAnswer::id).containsExactlyElementsOf(facts.keySet());
        assertThat(answers).allMatch(RoomFactAnswer.Later.class::isInstance);
        verify(admissions).find(any());
    }

    private static RoomFact.In in() {
        return new RoomFact.In(
                UUID.randomUUID(),
                Instant.now(),
                new RegistrationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                "7KQ2M9");
    }
}
