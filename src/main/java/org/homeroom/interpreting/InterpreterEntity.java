package org.homeroom.interpreting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.family.Contact;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity(name = "Interpreter")
@Table(name = "interpreter")
class InterpreterEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private String letters;
    private boolean qualified;
    private boolean inPerson;
    private boolean byPhone;
    private boolean byVideo;
    private String note;
    private Instant createdAt;
    private @Nullable Instant retiredAt;

    @ElementCollection
    @CollectionTable(name = "interpreter_language", joinColumns = @JoinColumn(name = "interpreter_id"))
    @BatchSize(size = 200)
    private Set<Fluency> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "interpreter_hours", joinColumns = @JoinColumn(name = "interpreter_id"))
    @BatchSize(size = 200)
    private Set<WorkingHours> hours = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "interpreter_day_off", joinColumns = @JoinColumn(name = "interpreter_id"))
    @Column(name = "off_on")
    @BatchSize(size = 200)
    private Set<LocalDate> daysOff = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // by the verb it calls
    InterpreterEntity(SchoolId school, InterpreterDetails details, Instant now) {
        schoolId = school.value();
        createdAt = now;
        describe(details);
    }

    @SuppressWarnings("NullAway.Init")
    protected InterpreterEntity() {}

    void describe(InterpreterDetails details) {
        name = details.name();
        email = details.contact().email();
        phone = details.contact().phone();
        letters = details.letters().toLanguageTag();
        qualified = details.qualified();
        inPerson = details.ways().contains(Way.IN_PERSON);
        byPhone = details.ways().contains(Way.PHONE);
        byVideo = details.ways().contains(Way.VIDEO);
        note = details.note();
        become(languages, details.languages());
        become(hours, details.hours());
        become(daysOff, details.daysOff());
    }

    /** Works here no more; what they did stays. */
    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    void reinstate() {
        retiredAt = null;
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    InterpreterId id() {
        return new InterpreterId(Objects.requireNonNull(id));
    }

    Interpreter snapshot() {
        return new Interpreter(
                id(),
                new InterpreterDetails(
                        name,
                        new Contact(email, phone),
                        Locale.forLanguageTag(letters),
                        languages,
                        qualified,
                        ways(),
                        hours,
                        daysOff,
                        note),
                retiredAt != null);
    }

    private Set<Way> ways() {
        var ways = EnumSet.noneOf(Way.class);
        if (inPerson) {
            ways.add(Way.IN_PERSON);
        }
        if (byPhone) {
            ways.add(Way.PHONE);
        }
        if (byVideo) {
            ways.add(Way.VIDEO);
        }
        return ways;
    }

    private static <T> void become(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }
}
