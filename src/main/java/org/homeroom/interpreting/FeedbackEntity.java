package org.homeroom.interpreting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.RegistrationId;

/** What one family said of its interpreter; said again, the last word counts. */
@Entity(name = "InterpretingFeedback")
@Table(name = "interpreting_feedback")
class FeedbackEntity {

    @Embeddable
    record Key(UUID registrationId, String language, boolean signed) {

        static Key of(RegistrationId registration, InterpretedLanguage language) {
            return new Key(registration.value(), language.code(), language.signed());
        }
    }

    @EmbeddedId
    private Key key;

    private UUID schoolId;
    private UUID slotId;

    @Enumerated(EnumType.STRING)
    private Understood understood;

    private String commentText;
    private Instant givenAt;

    FeedbackEntity(Key key, SlotSummary slot, Understood understood, String comment, Instant now) {
        this.key = key;
        this.schoolId = slot.school().value();
        this.slotId = slot.id().value();
        this.understood = understood;
        this.commentText = comment;
        this.givenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected FeedbackEntity() {}

    JobKey job() {
        return new JobKey(new SlotId(slotId), language());
    }

    InterpretedLanguage language() {
        return new InterpretedLanguage(key.language(), key.signed());
    }

    Understood understood() {
        return understood;
    }

    String comment() {
        return commentText;
    }
}
