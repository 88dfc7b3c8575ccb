package org.homeroom.interpreting.ui;

import org.homeroom.account.CurrentStaff;
import org.homeroom.language.DateFields;
import org.homeroom.language.Languages;
import org.homeroom.school.School;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/** What the form for an interpreter looks things up in. */
@Component
record FormParts(
        InterpretingWords words, DateFields dates, Languages languages, SchoolService schools, CurrentStaff staff) {

    School school() {
        return schools.get(staff.get().school());
    }
}
