package org.homeroom.event.ui.staff;

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
    private final DateFields dates;
    private final SpokenLanguages languages;
    private final StaffWords words;

    SlotForms(PlaceAdministration places, DateFields dates, SpokenLanguages languages, StaffWords words) {
        this.places = places;
        this.dates = dates;
        this.languages = languages;
        this.words = words;
    }

    SlotForm form(School school, @Nullable SlotSummary planned, Runnable onSave, Runnable onClose) {
        return new SlotForm(
                new SlotTimes(school, dates),
                new SlotRoom(places, school.sourceLanguage()),
                new SlotHelp(school, languages),
                planned,
                onSave,
                onClose);
    }

    StaffWords words() {
        return words;
    }
}
