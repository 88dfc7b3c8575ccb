package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotSession;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two evenings, a week apart, that two people of one family are registered for at once. */
class AttendanceOfASeriesTest extends AttendanceOfAWorkshop {

    private LocalDate first;

    @BeforeEach
    void registerForASeries() {
        var start = year.inDays(3);
        var second = start.plus(Duration.ofDays(7));
        first = LocalDate.ofInstant(start, SchoolYear.ZONE);
        var slot = year.slot(
                event,
                year.plan(start, 5, Map.of()).followedBy(List.of(new SlotSession(second, second.plusSeconds(5400)))));
        register(Requests.to(slot).adults(2).build());
    }

    @Test
    void hasARowForEachPersonAndEvening() throws IOException {
        assertThat(csv(AttendanceQuery.EVERYTHING))
                .extracting(row -> row.get("date"))
                .containsExactly(
                        first.toString(),
                        first.toString(),
                        first.plusDays(7).toString(),
                        first.plusDays(7).toString());
        assertThat(export.count(AttendanceQuery.EVERYTHING)).isEqualTo(new AttendanceCounts(1, 4, 4, 0));
    }

    @Test
    void tellsOfTheEveningsThatWereAskedForOnly() throws IOException {
        var later = new AttendanceQuery(null, null, first.plusDays(1), null, null);

        assertThat(csv(later))
                .extracting(row -> row.get("date"))
                .containsOnly(first.plusDays(7).toString())
                .hasSize(2);
        assertThat(export.count(later).people()).isEqualTo(2);
    }
}
