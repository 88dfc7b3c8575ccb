package org.homeroom.event.ui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.message.CalendarEntry;
import org.homeroom.message.CalendarFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A time slot as a file for one's own calendar, in the reader's language. */
@RestController
class SlotCalendar {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final EventCatalogue catalogue;
    private final SlotWords words;
    private final Clock clock;

    SlotCalendar(EventCatalogue catalogue, SlotWords words, Clock clock) {
        this.catalogue = catalogue;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/events/{slug}/slots/{slot}.ics")
    ResponseEntity<String> file(@PathVariable String slug, @PathVariable String slot, Locale reader) {
        var page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("events", slug)
                .build()
                .toUri();
        var id = SlotId.parse(slot);
        return catalogue
                .find(slug)
                .flatMap(event -> event.slots().stream()
                        .filter(one -> id.filter(one.id()::equals).isPresent())
                        .findFirst()
                        .map(one -> answer(event, entries(event, one, reader, page))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(EventSummary event, List<CalendarEntry> entries) {
        var name =
                ContentDisposition.attachment().filename(event.slug() + ".ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(CalendarFile.of(entries));
    }

    /** The link to join online is for those who have registered. */
    private List<CalendarEntry> entries(EventSummary event, SlotSummary slot, Locale reader, URI page) {
        return IntStream.range(0, slot.sessions().size())
                .mapToObj(number -> entry(event, slot, number, reader, page))
                .toList();
    }

    private CalendarEntry entry(EventSummary event, SlotSummary slot, int number, Locale reader, URI page) {
        var session = slot.sessions().get(number);
        var text = event.texts().read(reader);
        return new CalendarEntry(
                event.school(),
                slot.id() + (number == 0 ? "" : "-" + (number + 1)) + "@" + page.getHost(),
                slot.calendarSequence(),
                slot.isCancelled() || event.state() == EventState.CANCELLED,
                session.start(),
                session.end(),
                text.own() ? reader : text.language(),
                text.title(),
                text.summary(),
                words.placeToChoose(slot, reader),
                page,
                null,
                clock.instant());
    }
}
