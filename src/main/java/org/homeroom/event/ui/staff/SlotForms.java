package org.homeroom.event.ui.staff;

import org.homeroom.event.SlotSummary;
import org.homeroom.language.DateFields;
import org.homeroom.language.SpokenLanguages;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms in which time slots are planned. */
@Component
class SlotForms {

    private final SchoolService schools;
    private final DateFields dates;
    private final SpokenLanguages languages;
    private final StaffWords words;

    SlotForms(SchoolService schools, DateFields dates, SpokenLanguages languages, StaffWords words) {
        this.schools = schools;
        this.dates = dates;
        this.languages = languages;
        this.words = words;
    }

    SlotForm form(School school, @Nullable SlotSummary planned, Runnable onSave, Runnable onClose) {
        return new SlotForm(
                new SlotTimes(school, dates),
                new SlotRoom(schools.places(school.id())),
                new SlotHelp(school, languages),
                planned,
                onSave,
                onClose);
    }

    StaffWords words() {
        return words;
    }
}
