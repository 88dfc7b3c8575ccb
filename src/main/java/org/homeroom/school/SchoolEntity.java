package org.homeroom.school;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity(name = "School")
@Table(name = "school")
class SchoolEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private String slug;
    private String name;
    private String zone;
    private String region;
    private String languages;
    private String sourceLanguage;
    private String accent;
    private String contactEmail;
    private @Nullable String contactPhone;
    private String address;
    private Instant createdAt;
    private int walkingMinutes = 5;

    SchoolEntity(NewSchool school, Instant now) {
        slug = school.slug();
        name = school.name();
        zone = school.zone().getId();
        region = school.region();
        languages = school.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "));
        sourceLanguage = school.sourceLanguage().toLanguageTag();
        accent = school.accent();
        contactEmail = school.contactEmail();
        contactPhone = school.contactPhone();
        address = school.address();
        createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected SchoolEntity() {}

    School snapshot() {
        return new School(
                new SchoolId(Objects.requireNonNull(id)),
                slug,
                name,
                ZoneId.of(zone),
                region,
                languages(),
                Locale.forLanguageTag(sourceLanguage),
                accent,
                contactEmail,
                contactPhone,
                address);
    }

    Settings settings() {
        return new Settings(Duration.ofMinutes(walkingMinutes));
    }

    void decide(Settings settings) {
        walkingMinutes = (int) settings.walking().toMinutes();
    }

    private List<Locale> languages() {
        return Arrays.stream(languages.split(" ")).map(Locale::forLanguageTag).toList();
    }
}
