package org.homeroom.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeroom.DatabaseTest;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EventFactsTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private EventCatalogue catalogue;

    @Autowired
    private EventFacts facts;

    @Autowired
    private Clock clock;

    private Locale reader = Locale.ENGLISH;

    @Test
    void tellsWhenWhereAndByWhomAnEventIs() {
        var event = year.workshop("Tea");
        var slot = year.slot(event, 3);
        var told = told(event).getFirst();

        assertThat(told)
                .containsEntry("@context", "https://schema.org/")
                .containsEntry("@type", "Event")
                .containsEntry("name", "Tea")
                .containsEntry("url", "http://localhost:8080/events/tea")
                .containsEntry("eventStatus", "https://schema.org/EventScheduled")
                .containsEntry("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
                .containsEntry("isAccessibleForFree", true)
                .containsEntry("inLanguage", List.of("en"));
        assertThat(told.get("description").toString()).isNotBlank();
        assertThat(told.get("image").toString()).matches("\\[http://localhost:8080/share/[a-z-]+\\.png]");
        var start = OffsetDateTime.parse(told.get("startDate").toString());
        var there = catalogue.findSlot(slot).orElseThrow();
        assertThat(start.toInstant()).isEqualTo(there.start());
        assertThat(start.getOffset()).isEqualTo(SchoolYear.ZONE.getRules().getOffset(there.start()));
        assertThat(OffsetDateTime.parse(told.get("endDate").toString()).toInstant())
                .isEqualTo(there.end());
        assertThat(told.get("location").toString()).contains("@type=Place", "name=School library", "address=");
        assertThat(told.get("organizer").toString()).contains("@type=Organization", "name=Maple Street School");
        assertThat(told.get("offers").toString())
                .contains("price=0", "priceCurrency=USD", "availability=https://schema.org/InStock", "validThrough=");
    }

    @Test
    void saysThatAFullTimeIsSoldOut() {
        var event = year.workshop("Tea");
        year.fill(year.slot(event, year.plan(year.inDays(3), 1, Map.of())));

        assertThat(told(event).getFirst().get("offers").toString()).contains("https://schema.org/SoldOut");
    }

    @Test
    void tellsEachTimeOneCanComeAndWhichOfThemIsCancelled() {
        var event = year.workshop("Tea");
        year.slot(event, year.plan(year.inDays(3), 5, Map.of()));
        year.cancel(year.slot(event, year.plan(year.inDays(9), 5, Map.of())));

        assertThat(told(event))
                .extracting(one -> one.get("eventStatus"))
                .containsExactly("https://schema.org/EventScheduled", "https://schema.org/EventCancelled");
        assertThat(told(event).getLast()).doesNotContainKey("offers");
    }

    @Test
    void saysThatAnEventWithNoTimeLeftIsPostponed() {
        var event = year.workshop("Tea");
        year.cancel(year.slot(event, 5));

        assertThat(told(event))
                .extracting(one -> one.get("eventStatus"))
                .containsExactly("https://schema.org/EventPostponed");
    }

    @Test
    void saysThatACancelledEventIsCancelled() {
        var event = year.workshop("Tea");
        year.slot(event, 5);
        year.cancel(event);

        assertThat(told(event).getFirst())
                .containsEntry("eventStatus", "https://schema.org/EventCancelled")
                .doesNotContainKey("offers");
    }

    @Test
    void keepsTheLinkToJoinOnlineToItself() {
        var event = year.workshop("Tea");
        var plan = year.plan(5, Map.of());
        year.slot(
                event,
                new SlotDetails(
                        plan.start(),
                        plan.end(),
                        plan.deadlines(),
                        null,
                        "https://meet.example/secret",
                        plan.spoken(),
                        plan.interpreters(),
                        plan.capacity(),
                        Map.of()));

        assertThat(told(event).getFirst())
                .containsEntry("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode");
        assertThat(told(event).toString()).contains("@type=VirtualLocation").doesNotContain("meet.example");
    }

    @Test
    void speaksTheReadersLanguage() {
        var event = year.workshop(year.school(), "Tea", Map.of(Locale.of("ar"), SchoolYear.text("شاي")));
        year.slot(event, 5);
        reader = Locale.of("ar");

        assertThat(told(event).getFirst()).containsEntry("name", "شاي");
    }

    private List<Map<String, Object>> told(EventId id) {
        var slug = "tea";
        var event = catalogue.find(slug).filter(found -> found.id().equals(id)).orElseThrow();
        return facts.of(event, reader, clock.instant());
    }
}
