package org.homeroom.event.ui.staff;

import java.util.function.IntConsumer;
import org.homeroom.event.AppointmentDays;
import org.homeroom.event.EventSummary;
import org.homeroom.event.PlaceAdministration;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.DateFields;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms in which time slots are planned. */
@Component
class SlotForms {

    private final PlaceAdministration places;
    private final AppointmentDays days;
    private final DateFields dates;
    private final SpokenLanguages languages;
    private final StaffWords words;

    SlotForms(
            PlaceAdministration places,
            AppointmentDays days,
            DateFields dates,
            SpokenLanguages languages,
            StaffWords words) {
        this.places = places;
        this.days = days;
        this.dates = dates;
        this.languages = languages;
        this.words = words;
    }

    SlotForm form(School school, @Nullable SlotSummary planned, Runnable onSave, Runnable onClose) {
        return new SlotForm(
                new SlotTimes(school, dates, words.formats()),
                new SlotRoom(places, school.sourceLanguage()),
                new SlotHelp(school, languages),
                planned,
                onSave,
                onClose);
    }

    AppointmentsForm appointments(EventSummary event, IntConsumer onMade, Runnable onClose) {
        return new AppointmentsForm(
                days, event.id(), event.school(), places.list(), dates, languages, words.formats(), onMade, onClose);
    }

    StaffWords words() {
        return words;
    }
}
