package org.homeroom.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a family looks for. Every part narrows; an empty part does not.
 *
 * @param reader the reader's language: texts are searched in it, and {@code inMyLanguage} means it
 * @param text words to be found in title, summary, description or presenter
 * @param topics any of these
 * @param times any of these
 * @param childcare only slots with childcare
 * @param inMyLanguage only slots where the reader's language is spoken or interpreted
 * @param grade the grade of a child, or null
 */
public record CatalogueQuery(
        Locale reader,
        String text,
        Set<Topic> topics,
        Set<FreeTime> times,
        boolean childcare,
        boolean inMyLanguage,
        @Nullable Integer grade) {

    public CatalogueQuery {
        topics = Set.copyOf(topics);
        times = Set.copyOf(times);
    }

    public static CatalogueQuery everything(Locale reader) {
        return new CatalogueQuery(reader, "", Set.of(), Set.of(), false, false, null);
    }

    public CatalogueQuery withText(String text) {
        return new CatalogueQuery(reader, text, topics, times, childcare, inMyLanguage, grade);
    }

    public CatalogueQuery withTopics(Set<Topic> topics) {
        return new CatalogueQuery(reader, text, topics, times, childcare, inMyLanguage, grade);
    }

    public CatalogueQuery withTimes(Set<FreeTime> times) {
        return new CatalogueQuery(reader, text, topics, times, childcare, inMyLanguage, grade);
    }

    public CatalogueQuery withChildcare(boolean childcare) {
        return new CatalogueQuery(reader, text, topics, times, childcare, inMyLanguage, grade);
    }

    public CatalogueQuery withInMyLanguage(boolean inMyLanguage) {
        return new CatalogueQuery(reader, text, topics, times, childcare, inMyLanguage, grade);
    }

    public CatalogueQuery withGrade(@Nullable Integer grade) {
        return new CatalogueQuery(reader, text, topics, times, childcare, inMyLanguage, grade);
    }

    public boolean isNarrowed() {
        return !equals(everything(reader));
    }

    boolean accepts(SlotSummary slot) {
        return (times.isEmpty() || times.stream().anyMatch(slot::suits))
                && (!childcare || slot.offersChildcare())
                && (!inMyLanguage || speaks(slot));
    }

    boolean accepts(EventDetails details) {
        return (topics.isEmpty() || topics.stream().anyMatch(details.topics()::contains))
                && (grade == null || details.grades().include(grade));
    }

    private boolean speaks(SlotSummary slot) {
        var language = reader.getLanguage();
        return slot.details().spoken().contains(language)
                || slot.details().interpreters().contains(language);
    }
}
