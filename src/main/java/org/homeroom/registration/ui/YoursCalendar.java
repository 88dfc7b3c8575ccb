package org.homeroom.registration.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Visitor;
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
    private static final String PURPOSE = "code-lookup";

    private final RegistrationCalendar calendar;
    private final Languages languages;
    private final RateLimits limits;

    YoursCalendar(RegistrationCalendar calendar, Languages languages, RateLimits limits) {
        this.calendar = calendar;
        this.languages = languages;
        this.limits = limits;
    }

    @GetMapping("/r/{code}.ics")
    ResponseEntity<String> file(@PathVariable String code, HttpServletRequest request) {
        var visitor = Visitor.of(request);
        if (!limits.allow(PURPOSE, visitor)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var file = RegistrationCode.read(code).flatMap(known -> calendar.file(known, languages.of(request)));
        file.ifPresent(found -> limits.giveBack(PURPOSE, visitor));
        return file.map(YoursCalendar::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(String file) {
        var name = ContentDisposition.attachment().filename("homeroom.ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }
}
