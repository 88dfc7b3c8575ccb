package org.homeroom.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.homeroom.school.SchoolId;

/** What a school set itself; a school that has none lives by the preset. */
@Entity(name = "LeadTime")
@Table(name = "interpreting_lead_time")
class LeadTimeEntity {

    @Id
    private UUID schoolId;

    private int spokenDays;
    private int signedDays;
    private int chargedHours;

    LeadTimeEntity(SchoolId school, LeadTimes times) {
        schoolId = school.value();
        spokenDays = times.spokenDays();
        signedDays = times.signedDays();
        chargedHours = times.chargedHours();
    }

    @SuppressWarnings("NullAway.Init")
    protected LeadTimeEntity() {}

    LeadTimes times() {
        return new LeadTimes(spokenDays, signedDays, chargedHours);
    }
}
