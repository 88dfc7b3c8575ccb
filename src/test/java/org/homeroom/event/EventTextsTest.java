package org.homeroom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.Test;

class EventTextsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final Event event = new Event(
            new SchoolId(UUID.randomUUID()),
            "homework",
            new EventDetails(EventKind.WORKSHOP, EnumSet.of(Topic.HOMEWORK), Grades.ALL, "Rosa"),
            SPANISH,
            SchoolYear.text("Tareas sin lágrimas"),
            Instant.EPOCH);

    @Test
    void givesReadersTheirOwnLanguage() {
        event.write(ARABIC, SchoolYear.text("واجبات بلا دموع"));

        var reading = event.texts().read(Locale.forLanguageTag("ar-EG"));

        assertThat(reading.title()).isEqualTo("واجبات بلا دموع");
        assertThat(reading.own()).isTrue();
        assertThat(reading.outdated()).isFalse();
    }

    @Test
    void saysWhenTheWordsAreInAnotherLanguage() {
        var reading = event.texts().read(ARABIC);

        assertThat(reading.language()).isEqualTo(SPANISH);
        assertThat(reading.own()).isFalse();
    }

    @Test
    void callsATranslationOutdatedOnceItsSourceChanged() {
        event.write(ARABIC, SchoolYear.text("واجبات بلا دموع"));
        event.write(SPANISH, SchoolYear.text("Tareas tranquilas"));

        assertThat(event.texts().read(ARABIC).outdated()).isTrue();
        assertThat(event.texts().read(SPANISH).outdated()).isFalse();
        assertThat(event.texts().missing(List.of(SPANISH, ARABIC, Locale.ENGLISH)))
                .containsExactly(ARABIC, Locale.ENGLISH);

        event.write(ARABIC, SchoolYear.text("واجبات هادئة"));
        assertThat(event.texts().read(ARABIC).outdated()).isFalse();
    }

    @Test
    void neverBringsACancelledEventBack() {
        event.publish();
        event.cancel();

        assertThatIllegalStateException().isThrownBy(event::publish);
        assertThatIllegalStateException().isThrownBy(event::cancel);
    }
}
