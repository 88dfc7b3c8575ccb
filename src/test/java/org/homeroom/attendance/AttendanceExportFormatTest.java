package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.homeroom.family.Contact;
import org.homeroom.registration.Requests;
import org.homeroom.table.XlsxFileTest;
import org.junit.jupiter.api.Test;

class AttendanceExportFormatTest extends AttendanceOfAWorkshop {

    @Test
    void speaksTheReadersLanguageWhereNoProgramReads() throws IOException {
        register(Requests.to(year.slot(event, 5)).adult("Rosa", "es").build());

        var file = write(
                AttendanceQuery.EVERYTHING,
                new ExportOptions(ExportFormat.CSV, Locale.ENGLISH, false, false, false, false));

        assertThat(file.lines().findFirst().orElseThrow())
                .startsWith("Event,Date,Start")
                .endsWith("Registered by");
        assertThat(file).contains("Has a place", "Adult", "Spanish", "The family");
    }

    @Test
    void leavesOutWhoOnRequest() throws IOException {
        register(Requests.to(year.slot(event, 5))
                .adult("Rosa", "es")
                .contact(new Contact("rosa@example.org", null))
                .build());

        var file = write(
                AttendanceQuery.EVERYTHING,
                new ExportOptions(ExportFormat.CSV, Locale.ENGLISH, true, false, true, true));

        assertThat(file)
                .doesNotContain("Rosa", "rosa@", "name", "phone", "access_needs")
                .contains("adult");
    }

    @Test
    void writesASpreadsheetToo() throws Exception {
        register(Requests.to(year.slot(event, 5)).adult("فاطمة الحداد", "ar").build());
        var bytes = new ByteArrayOutputStream();

        export.write(
                AttendanceQuery.EVERYTHING,
                new ExportOptions(ExportFormat.XLSX, Locale.ENGLISH, true, false, false, false),
                bytes);

        assertThat(XlsxFileTest.texts(XlsxFileTest.sheet(bytes.toByteArray(), 1)))
                .contains("interpreter_met", "فاطمة الحداد");
    }

    @Test
    void namesItsFileWithoutNamingAnyone() {
        assertThat(export.fileName(ExportFormat.CSV)).matches("attendance-maple-street-\\d{4}-\\d{2}-\\d{2}\\.csv");
        assertThat(export.fileName(ExportFormat.XLSX)).endsWith(".xlsx");
    }
}
