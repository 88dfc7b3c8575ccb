package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.homeroom.event.EventId;
import org.homeroom.event.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceQueryTest {

    @Test
    void readsAnAddress() {
        var id = UUID.randomUUID();
        var asked = Map.of(
                "event",
                id.toString(),
                "slot",
                id.toString(),
                "from",
                "2026-09-01",
                "to",
                "2026-10-31",
                "language",
                "ar");

        var query = AttendanceQuery.read(asked::get);

        assertThat(query.event()).isEqualTo(new EventId(id));
        assertThat(query.slot()).isEqualTo(new SlotId(id));
        assertThat(query.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(query.to()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(query.language()).hasToString("ar");
    }

    @Test
    void asksForEverythingWhenNothingIsSaid() {
        assertThat(AttendanceQuery.read(name -> null)).isEqualTo(AttendanceQuery.EVERYTHING);
        assertThat(AttendanceQuery.read(name -> " ")).isEqualTo(AttendanceQuery.EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "event,7",
        "slot,' or 1=1",
        "from,yesterday",
        "from,٢٠٢٦-٠٩-٠١",
        "to,2026-02-30",
        "to,+99999-01-01",
        "language,<script>"
    })
    void refusesWhatItCannotReadRatherThanShowMore(String name, String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceQuery.read(asked -> asked.equals(name) ? typed : null));
    }
}
