package org.homeroom.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event")
class Event {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private String slug;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventState state;

    @Convert(converter = TopicsConverter.class)
    private Set<Topic> topics;

    private @Nullable Integer gradeFrom;
    private @Nullable Integer gradeTo;
    private String presenter;
    private String sourceLanguage;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "event_text", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "language")
    private Map<String, EventText> texts = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // by the verbs it calls
    Event(SchoolId school, String slug, EventDetails details, Locale sourceLanguage, TextInput source, Instant now) {
        this.schoolId = school.value();
        this.slug = slug;
        this.state = EventState.DRAFT;
        this.sourceLanguage = sourceLanguage.toLanguageTag();
        this.createdAt = now;
        describe(details);
        write(sourceLanguage, source);
    }

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    void describe(EventDetails details) {
        kind = details.kind();
        topics = EnumSet.copyOf(details.topics());
        var grades = details.grades();
        gradeFrom = grades.isEveryone() ? null : Integer.valueOf(grades.from());
        gradeTo = grades.isEveryone() ? null : Integer.valueOf(grades.to());
        presenter = details.presenter();
    }

    /** Writes the words in one language; a translation counts as made from the source as it stands now. */
    void write(Locale language, TextInput input) {
        var tag = language.toLanguageTag();
        var before = texts.get(tag);
        int revision = before == null ? 1 : before.revision() + 1;
        int basedOn = tag.equals(sourceLanguage) ? revision : source().revision();
        texts.put(
                tag,
                new EventText(input.title(), input.summary(), input.description(), input.origin(), revision, basedOn));
    }

    void publish() {
        if (state == EventState.CANCELLED) {
            throw new IllegalStateException("a cancelled event is not published again");
        }
        state = EventState.PUBLISHED;
    }

    void cancel() {
        if (state == EventState.CANCELLED) {
            throw new IllegalStateException("already cancelled");
        }
        state = EventState.CANCELLED;
    }

    EventId id() {
        return new EventId(Objects.requireNonNull(id));
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    String slug() {
        return slug;
    }

    EventState state() {
        return state;
    }

    Locale sourceLanguage() {
        return Locale.forLanguageTag(sourceLanguage);
    }

    EventDetails details() {
        return new EventDetails(kind, topics, grades(), presenter);
    }

    EventText source() {
        return Optional.ofNullable(texts.get(sourceLanguage)).orElseThrow();
    }

    EventTexts texts() {
        return new EventTexts(sourceLanguage(), texts);
    }

    EventSummary summary(School owner, List<SlotSummary> slots) {
        return new EventSummary(id(), owner, slug, state, details(), texts(), slots);
    }

    private Grades grades() {
        return gradeFrom == null || gradeTo == null ? Grades.ALL : new Grades(gradeFrom, gradeTo);
    }
}
