package org.homeroom.event.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeroom.event.EventKind;
import org.homeroom.event.EventState;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;
import org.homeroom.event.TextReading;
import org.homeroom.page.ShareDetails;
import org.homeroom.school.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * An event for programs, as schema.org has it: one {@code Event} for each time one can come, as search engines want
 * it; an appointment day is one from its first to its last appointment. The link to join online is for those who have
 * registered.
 *
 * @see <a href="https://schema.org/Event">schema.org/Event</a>
 */
@Component
class EventFacts {

    private static final String SCHEMA = "https://schema.org/";
    private static final int MOST = 20;

    private final SlotWords words;
    private final PublicAddress address;

    EventFacts(SlotWords words, PublicAddress address) {
        this.words = words;
        this.address = address;
    }

    /** Of the times to come; of one that is over, its last time. */
    List<Map<String, Object>> of(EventSummary event, Locale reader, Instant now) {
        var coming = event.slots().stream().filter(slot -> !slot.isPast(now)).toList();
        if (event.slots().isEmpty()) {
            return List.of();
        }
        var told = coming.isEmpty() ? List.of(event.slots().getLast()) : coming;
        if (event.details().kind() == EventKind.APPOINTMENT_DAY) {
            return List.of(facts(event, told, reader, now));
        }
        return told.stream()
                .limit(MOST)
                .map(slot -> facts(event, List.of(slot), reader, now))
                .toList();
    }

    private Map<String, Object> facts(EventSummary event, List<SlotSummary> slots, Locale reader, Instant now) {
        var text = event.texts().read(reader);
        var first = slots.getFirst();
        var end = slots.stream().map(slot -> slot.details().lastEnd()).max(Instant::compareTo);
        var facts = described("Event");
        facts.put("@context", SCHEMA);
        facts.put("name", text.title());
        facts.put("description", description(text));
        facts.put("url", page(event));
        facts.put(
                "image",
                List.of(address.of(ShareDetails.picture(EventCard.drawing(event)))
                        .toString()));
        facts.put("startDate", at(first.start(), first));
        facts.put("endDate", at(end.orElseThrow(), first));
        facts.put("eventStatus", SCHEMA + status(event, slots, now));
        facts.put("eventAttendanceMode", SCHEMA + attendance(first));
        facts.put("location", locations(event, first, reader));
        facts.put("organizer", organizer(event));
        facts.put("inLanguage", languages(first, text));
        facts.put("isAccessibleForFree", true);
        offer(event, slots, now).ifPresent(offer -> facts.put("offers", offer));
        return facts;
    }

    /** A published event none of whose times stands any more may get a new one. */
    private static String status(EventSummary event, List<SlotSummary> slots, Instant now) {
        if (event.state() == EventState.CANCELLED) {
            return "EventCancelled";
        }
        if (!slots.stream().allMatch(SlotSummary::isCancelled)) {
            return "EventScheduled";
        }
        return EventOver.isPostponed(event, now) ? "EventPostponed" : "EventCancelled";
    }

    private static String attendance(SlotSummary slot) {
        if (slot.meetingPlace().isEmpty()) {
            return "OnlineEventAttendanceMode";
        }
        return slot.details().isOnline() ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode";
    }

    private List<Map<String, Object>> locations(EventSummary event, SlotSummary slot, Locale reader) {
        var locations = new ArrayList<Map<String, Object>>();
        slot.meetingPlace().ifPresent(room -> {
            var place = described("Place");
            place.put(
                    "name",
                    room.name()
                            .best(reader)
                            .map(name -> name.text())
                            .orElse(event.school().name()));
            place.put(
                    "address",
                    event.school().address().isBlank()
                            ? event.school().name()
                            : event.school().address());
            locations.add(place);
        });
        if (slot.details().isOnline()) {
            var online = described("VirtualLocation");
            online.put("name", words.placeToChoose(slot, reader));
            online.put("url", page(event));
            locations.add(online);
        }
        return locations;
    }

    private Map<String, Object> organizer(EventSummary event) {
        var school = described("Organization");
        school.put("name", event.school().name());
        school.put("url", address.of("/").toString());
        return school;
    }

    private Optional<Map<String, Object>> offer(EventSummary event, List<SlotSummary> slots, Instant now) {
        var open = slots.stream().filter(slot -> slot.isOpen(now)).toList();
        if (open.isEmpty() || event.state() == EventState.CANCELLED) {
            return Optional.empty();
        }
        var offer = described("Offer");
        offer.put("url", page(event));
        offer.put("price", 0);
        offer.put("priceCurrency", currency(event.school().region()));
        offer.put("availability", SCHEMA + (open.stream().allMatch(SlotSummary::isFull) ? "SoldOut" : "InStock"));
        offer.put("validThrough", at(open.getLast().details().deadlines().registration(), open.getLast()));
        return Optional.of(offer);
    }

    private String page(EventSummary event) {
        return address.of("/events/" + event.slug()).toString();
    }

    private static String description(TextReading text) {
        return text.summary().isBlank() ? text.title() : text.summary();
    }

    private static List<String> languages(SlotSummary slot, TextReading text) {
        var spoken = slot.details().spoken();
        return spoken.isEmpty()
                ? List.of(text.language().toLanguageTag())
                : spoken.stream().sorted().toList();
    }

    /** What costs nothing does so in some currency. */
    private static String currency(String region) {
        try {
            return Currency.getInstance(Locale.of("", region)).getCurrencyCode();
        } catch (IllegalArgumentException noCountry) {
            return "USD";
        }
    }

    private static String at(Instant time, SlotSummary slot) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(slot.zone()));
    }

    private static Map<String, Object> described(String type) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@type", type);
        return facts;
    }
}
