package org.homeroom.interpreting;

import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long before a time slot each school asks for interpreters, for whoever tells families of it. */
@Component
public class SchoolLeadTimes {

    private final LeadTimeRepository settings;

    SchoolLeadTimes(LeadTimeRepository settings) {
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public LeadTimes of(SchoolId school) {
        return settings.of(school.value());
    }
}
