package org.homeroom.registration.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeroom.account.CodeLookUps;
import org.homeroom.account.CodeLookUps.LookUp;
import org.homeroom.language.Languages;
import org.homeroom.registration.RegistrationCalendar;
import org.homeroom.registration.RegistrationCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A registration as a file for the family's own calendar, in the reader's language. */
@RestController
class YoursCalendar {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final RegistrationCalendar calendar;
    private final Languages languages;
    private final CodeLookUps lookUps;

    YoursCalendar(RegistrationCalendar calendar, Languages languages, CodeLookUps lookUps) {
        this.calendar = calendar;
        this.languages = languages;
        this.lookUps = lookUps;
    }

    @GetMapping("/r/{code}.ics")
    ResponseEntity<String> file(@PathVariable String code, HttpServletRequest request) {
        Supplier<Optional<String>> file =
                () -> RegistrationCode.read(code).flatMap(known -> calendar.file(known, languages.of(request)));
        return switch (lookUps.find(request, file)) {
            case LookUp.Found<String>(var found) -> answer(found);
            case LookUp.Unknown<String> unknown -> ResponseEntity.notFound().build();
            case LookUp.TooOften<String> often ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        };
    }

    private static ResponseEntity<String> answer(String file) {
        var name = ContentDisposition.attachment().filename("homeroom.ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }
}
