package org.homeroom.event.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.FieldSet;
import java.util.List;
import java.util.Locale;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.event.TeacherTimes;
import org.homeroom.page.InnerLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AppointmentChoiceTest extends ViewTest {

    @Autowired
    private SchoolYear year;

    @Autowired
    private TeacherTimes times;

    @Autowired
    private DirectSql jdbc;

    private EventId event;
    private List<SlotId> rivera;

    @BeforeEach
    void announceADay() {
        event = year.appointmentDay("Conferences");
        rivera = times.of("Ms Rivera", event, 3);
    }

    @Test
    void asksFirstWhomThenWhen() {
        var chen = times.of("Mr Chen", event, 6);
        year.fill(chen.getFirst());

        visit("events/conferences");

        var hosts = _find(HostTimesChoice.class);
        assertThat(hosts).hasSize(2);
        assertThat(hosts.getFirst().getElement().getTextRecursively())
                .contains("Mr Chen", "5 times free", "Afternoon", "Evening", "4:15")
                .doesNotContain("4:00–4:15");
        assertThat(_find(FieldSet.class)).hasSize(3);
        assertThat(_get(AppointmentChoice.class).getElement().getAttribute("action"))
                .isEqualTo("events/conferences/register");
        assertThat(_find(InnerLink.class)).extracting(InnerLink::href).contains("events/conferences/appointments");
    }

    @Test
    void namesTheTeachersInTheOrderOfTheReadersLanguage() {
        times.of("Zoe Adams", event, 1);
        times.of("Ángela Ruiz", event, 1);
        times.of("adam Brown", event, 1);

        visit("events/conferences");

        assertThat(_find(HostTimesChoice.class).stream()
                        .map(host -> host.getElement()
                                .getTextRecursively()
                                .replaceAll("\\d.*", "")
                                .strip()))
                .containsExactly("adam Brown", "Ángela Ruiz", "Ms Rivera", "Zoe Adams");
    }

    @Test
    void countsNoTimeAsFreeForWhichAFamilyWaits() {
        jdbc.sql("update time_slot set waiting = 1").update();

        visit("events/conferences");

        assertThat(_get(AppointmentChoice.class).getElement().getTextRecursively())
                .contains("Full · waiting list open")
                .doesNotContain("times free");
    }

    @Test
    void offersNoPlanWhereThereIsOneTeacherOnly() {
        visit("events/conferences");

        assertThat(_find(InnerLink.class))
                .extracting(InnerLink::href)
                .doesNotContain("events/conferences/appointments");
    }

    @Test
    void letsAFamilyWaitWhereNothingIsFree() {
        rivera.forEach(year::fill);

        visit("events/conferences");

        assertThat(_get(AppointmentChoice.class).getElement().getTextRecursively())
                .contains("All times are taken.", "Join the waiting list");
    }

    @Test
    void speaksTheReadersLanguage() {
        speak(Locale.of("ar"));

        visit("events/conferences");

        assertThat(_get(AppointmentChoice.class).getElement().getTextRecursively())
                .contains("بعد الظهر", "Ms Rivera");
    }
}
