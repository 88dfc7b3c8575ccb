package org.homeroom.evening;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/** What one family said of its evening. Its parts are said one by one, maybe on two phones at once. */
@Entity(name = "EveningAnswer")
@Table(name = "evening_answer")
@DynamicUpdate
class AnswerEntity {

    @Id
    private UUID registrationId;

    private UUID schoolId;
    private UUID slotId;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    private String commentText = "";
    private String language;
    private boolean named;
    private Instant givenAt;

    AnswerEntity(RegistrationId registration, SlotSummary slot, Locale language, Instant now) {
        this.registrationId = registration.value();
        this.schoolId = slot.school().value();
        this.slotId = slot.id().value();
        this.language = language.toLanguageTag();
        this.givenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected AnswerEntity() {}

    void rate(Rating rating, Instant now) {
        this.rating = rating;
        this.givenAt = now;
    }

    void comment(String text, Locale language, boolean named, Instant now) {
        this.commentText = text;
        this.language = language.toLanguageTag();
        this.named = named;
        this.givenAt = now;
    }

    RegistrationId registration() {
        return new RegistrationId(registrationId);
    }

    Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    String comment() {
        return commentText;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    boolean isNamed() {
        return named;
    }
}
