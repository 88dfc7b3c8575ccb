package org.homeroom.attendance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Registrations;
import org.homeroom.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop of a school whose administrator takes the attendance home. */
@DatabaseTest
abstract class AttendanceOfAWorkshop {

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    AttendanceExport export;

    @Autowired
    DirectSql jdbc;

    School school;
    EventId event;

    @BeforeEach
    void publishAWorkshop() {
        school = year.school();
        event = year.workshop("Homework without tears");
        SignedIn.as(school.id(), Role.ADMINISTRATOR);
    }

    RegistrationOutcome register(RegistrationRequest request) {
        return registrations.register(request);
    }

    List<String> names(AttendanceQuery query) throws IOException {
        return csv(query).stream().map(row -> row.get("name")).toList();
    }

    List<CSVRecord> csv(AttendanceQuery query) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(write(query, forMachines()), format)) {
            return parser.getRecords();
        }
    }

    String write(AttendanceQuery query, ExportOptions options) throws IOException {
        var bytes = new ByteArrayOutputStream();
        export.write(query, options, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static ExportOptions forMachines() {
        return new ExportOptions(ExportFormat.CSV, Locale.ENGLISH, true, false, false, false);
    }
}
