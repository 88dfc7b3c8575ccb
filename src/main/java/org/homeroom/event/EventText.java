package org.homeroom.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An event's words in one language.
 *
 * @param revision how often these words have been changed
 * @param basedOn the revision of the source text that a translation was made from; 0 for the source itself
 */
@Embeddable
public record EventText(
        String title,
        String summary,
        @Column(length = 1_000_000) String description,
        @Enumerated(EnumType.STRING) TextOrigin origin,
        int revision,
        int basedOn) {

    public static final int TITLE_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 500;
    public static final int DESCRIPTION_LENGTH = 20_000;

    public EventText {
        if (title.isBlank() || title.length() > TITLE_LENGTH) {
            throw new IllegalArgumentException("a title has 1 to " + TITLE_LENGTH + " characters");
        }
        if (summary.length() > SUMMARY_LENGTH || description.length() > DESCRIPTION_LENGTH) {
            throw new IllegalArgumentException("summary or description too long");
        }
    }

    /** Whether the source has been changed since this translation was made from it. */
    public boolean isOutdated(EventText source) {
        return basedOn < source.revision;
    }
}
