package org.homeroom.message;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.homeroom.language.SafeText;
import org.homeroom.school.School;

/** Writes iCalendar files (RFC 5545, 5546 and 7986): UTF-8, with the school's time zone described inside. */
public final class CalendarFile {

    private static final Duration REFRESH = Duration.ofHours(12);

    private CalendarFile() {}

    /** A file with one appointment, or with its cancellation. */
    public static String of(CalendarEntry entry) {
        return of(List.of(entry));
    }

    /** A file with several appointments of one school; it cancels when all of them are cancelled. */
    public static String of(List<CalendarEntry> entries) {
        var calendar = calendar(method(entries).name());
        addAll(calendar, entries.getFirst().school(), entries);
        return write(calendar);
    }

    static CalendarAttachment.Method method(List<CalendarEntry> entries) {
        return entries.stream().allMatch(CalendarEntry::cancelled)
                ? CalendarAttachment.Method.CANCEL
                : CalendarAttachment.Method.PUBLISH;
    }

    /** A feed that calendars fetch again and again; cancelled appointments stay in it as cancelled. */
    public static String feed(School school, Locale language, String name, Collection<CalendarEntry> entries) {
        var calendar = calendar("PUBLISH");
        calendar.add(new Name(in(language), SafeText.clean(name)));
        calendar.add(new XProperty("X-WR-CALNAME", SafeText.clean(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        addAll(calendar, school, entries);
        return write(calendar);
    }

    private static void addAll(Calendar calendar, School school, Collection<CalendarEntry> entries) {
        Instant first = entries.stream()
                .map(CalendarEntry::start)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant last = entries.stream()
                .map(CalendarEntry::end)
                .max(Comparator.naturalOrder())
                .orElse(first);
        calendar.add(CalendarZone.of(school.zone(), first, last));
        entries.forEach(entry -> calendar.add(event(entry)));
    }

    private static Calendar calendar(String method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Homeroom//Homeroom//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        return calendar;
    }

    private static VEvent event(CalendarEntry entry) {
        ZoneId zone = entry.school().zone();
        var event = new VEvent(false);
        event.add(new Uid(SafeText.clean(entry.uid())));
        event.add(new DtStamp(entry.changed()));
        event.add(new LastModified(entry.changed()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.start().atZone(zone)));
        event.add(new DtEnd<>(entry.end().atZone(zone)));
        Status status = entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        event.add(organizer(entry.school()));
        event.add(new Summary(in(entry.language()), SafeText.clean(entry.summary())));
        addText(event, entry);
        return event;
    }

    private static void addText(VEvent event, CalendarEntry entry) {
        if (!entry.description().isBlank()) {
            event.add(new Description(in(entry.language()), SafeText.clean(entry.description())));
        }
        if (!entry.location().isBlank()) {
            event.add(new Location(in(entry.language()), SafeText.clean(entry.location())));
        }
        if (entry.page() != null) {
            event.add(new Url(entry.page()));
        }
        if (entry.meeting() != null) {
            event.add(new Conference(
                    new ParameterList(List.of(Value.URI)), entry.meeting().toString()));
        }
    }

    private static Organizer organizer(School school) {
        var name = new Cn(SafeText.clean(school.name()).replace('"', '\''));
        return new Organizer(new ParameterList(List.of(name)), mailto(school.contactEmail()));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an e-mail address: " + address, e);
        }
    }

    private static ParameterList in(Locale language) {
        return new ParameterList(List.of(new Language(language.toLanguageTag())));
    }

    /** Not validated each time it is written: its tests do that, and it takes as long as all the rest. */
    private static String write(Calendar calendar) {
        try {
            var text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return CalendarFolding.fold(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
