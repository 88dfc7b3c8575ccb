package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueQueryTest {

    private static final Locale AMHARIC = Locale.of("am");
    private static final CatalogueQuery EVERYTHING = CatalogueQuery.everything(AMHARIC);
    private static final SlotSummary EVENING =
            ExampleSlot.at("2026-10-13T18:00").build();
    private static final SlotSummary MORNING =
            ExampleSlot.at("2026-10-13T09:00").build();
    private static final SlotSummary ONLINE_MORNING =
            ExampleSlot.at("2026-10-13T09:00").online().build();

    @Test
    void takesEverythingUntilItIsNarrowed() {
        assertThat(EVERYTHING.isNarrowed()).isFalse();
        assertThat(EVERYTHING.accepts(EVENING)).isTrue();
        assertThat(EVERYTHING.accepts(about(Grades.ALL, Topic.FOOD))).isTrue();
        assertThat(EVERYTHING.withText("tea").isNarrowed()).isTrue();
        assertThat(EVERYTHING.withGrade(0).isNarrowed()).isTrue();
    }

    @Test
    void takesASlotInAnyOfTheFreeTimes() {
        var query = EVERYTHING.withTimes(Set.of(FreeTime.EVENING, FreeTime.ONLINE));

        assertThat(query.accepts(EVENING)).isTrue();
        assertThat(query.accepts(ONLINE_MORNING)).isTrue();
        assertThat(query.accepts(MORNING)).isFalse();
    }

    @Test
    void asksForChildcareThatHasPlaces() {
        var query = EVERYTHING.withChildcare(true);

        assertThat(query.accepts(EVENING)).isFalse();
        assertThat(query.accepts(
                        ExampleSlot.slot().childcare(AgeBand.TODDLER, 0).build()))
                .isFalse();
        assertThat(query.accepts(
                        ExampleSlot.slot().childcare(AgeBand.TODDLER, 4).build()))
                .isTrue();
    }

    @Test
    void findsTheReadersLanguageSpokenOrInterpreted() {
        var query = EVERYTHING.withInMyLanguage(true);

        assertThat(query.accepts(EVENING)).isFalse();
        assertThat(query.accepts(ExampleSlot.slot().spoken("en", "am").build())).isTrue();
        assertThat(query.accepts(ExampleSlot.slot().interpreters("am").build())).isTrue();
    }

    @Test
    void findsChineseWhateverTheReadersScript() {
        var query = CatalogueQuery.everything(Locale.forLanguageTag("zh-Hans")).withInMyLanguage(true);

        assertThat(query.accepts(ExampleSlot.slot().interpreters("zh").build())).isTrue();
    }

    @Test
    void takesAnEventOfAnyTopicAndForTheGrade() {
        var query = EVERYTHING.withTopics(Set.of(Topic.FOOD, Topic.MUSIC)).withGrade(3);

        assertThat(query.accepts(about(new Grades(0, 3), Topic.MUSIC, Topic.CRAFT)))
                .isTrue();
        assertThat(query.accepts(about(new Grades(4, 8), Topic.MUSIC))).isFalse();
        assertThat(query.accepts(about(Grades.ALL, Topic.MATHS))).isFalse();
    }

    private static EventDetails about(Grades grades, Topic... topics) {
        return new EventDetails(EventKind.WORKSHOP, Set.of(topics), grades, "Rosa Alvarez");
    }
}
