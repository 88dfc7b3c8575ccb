package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

class AttendanceExportAccessTest extends AttendanceOfAWorkshop {

    @Test
    void knowsNothingOfOtherSchools() throws IOException {
        var slot = year.slot(event, 5);
        register(Requests.to(slot).adult("Ours", "en").build());
        var strangers = year.school("oak-street", "Oak Street School");

        SignedIn.as(strangers.id(), Role.ADMINISTRATOR);

        assertThat(names(AttendanceQuery.EVERYTHING)).isEmpty();
        assertThat(names(new AttendanceQuery(event, null, null, null, null))).isEmpty();
        assertThat(names(new AttendanceQuery(null, slot, null, null, null))).isEmpty();
        assertThat(export.count(AttendanceQuery.EVERYTHING)).isEqualTo(new AttendanceCounts(0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isForAdministratorsAlone(Role role) {
        SignedIn.as(school.id(), role);

        assertThatThrownBy(() -> export.count(AttendanceQuery.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.fileName(ExportFormat.CSV)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> write(AttendanceQuery.EVERYTHING, forMachines()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(exportsOnRecord()).isZero();
    }

    @Test
    void putsEveryFileOnRecord() throws IOException {
        register(Requests.to(year.slot(event, 5)).adult("Rosa Alvarez", "en").build());

        csv(new AttendanceQuery(event, null, LocalDate.of(2026, 9, 1), null, null));

        var record = jdbc.sql("select subject, detail from audit_entry where action = 'attendance.export'")
                .query()
                .singleRow();
        assertThat(record.get("subject")).isEqualTo("CSV");
        assertThat(record.get("detail").toString())
                .contains(event.value().toString(), "from 2026-09-01")
                .doesNotContain("Rosa");
    }

    private int exportsOnRecord() {
        return jdbc.sql("select count(*) from audit_entry where action = 'attendance.export'")
                .query(Integer.class)
                .single();
    }
}
