package org.homeroom.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Set;
import org.homeroom.event.CatalogueQuery;
import org.homeroom.event.FreeTime;
import org.homeroom.event.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueAddressTest {

    private static final CatalogueQuery EVERYTHING = CatalogueQuery.everything(Locale.ENGLISH);

    @Test
    void readsWhatItWrote() {
        var query = new CatalogueQuery(
                Locale.ENGLISH,
                "tea & cake?",
                Set.of(Topic.DIGITAL_LIFE, Topic.FOOD),
                Set.of(FreeTime.AFTER_SCHOOL, FreeTime.ONLINE),
                true,
                true,
                0);

        var address = CatalogueAddress.write(query).getQueryString();

        assertThat(address).contains("topic=digital-life").contains("when=after-school");
        assertThat(read(address)).isEqualTo(query);
    }

    @Test
    void writesNothingForEverything() {
        assertThat(CatalogueAddress.write(EVERYTHING).getQueryString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic=astrology",
                "topic",
                "when=never&when=",
                "childcare=perhaps",
                "mine=1",
                "grade=13",
                "grade=-1",
                "grade=abc",
                "grade=99999999999",
                "grade=٣٤",
                "q=",
                "q=%20%00%0A",
                "lang=xx&utm_source=mail",
                "=&&="
            })
    void passesOverWhatMakesNoSense(String address) {
        assertThat(read(address)).isEqualTo(EVERYTHING);
    }

    @Test
    void keepsTheSenseBesideTheNonsense() {
        assertThat(read("when=evening&when=teatime&grade=3&grade=4"))
                .isEqualTo(EVERYTHING.withTimes(Set.of(FreeTime.EVENING)).withGrade(3));
    }

    @Test
    void cutsOverlongTextWithoutCuttingALetter() {
        var text = read("q=" + "😀".repeat(300)).text();

        assertThat(text).isEqualTo("😀".repeat(CatalogueAddress.TEXT_LENGTH));
    }

    @Test
    void takesTextThatTurnsTheLineAroundAsText() {
        assertThat(read("q=%E2%80%AEtea%0Atime").text()).isEqualTo("tea time");
    }

    private static CatalogueQuery read(String address) {
        return CatalogueAddress.read(QueryParameters.fromString(address), Locale.ENGLISH);
    }
}
