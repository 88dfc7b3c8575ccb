package org.homeroom.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity(name = "OfferRules")
@Table(name = "offer_rules")
class OfferRulesEntity {

    @Id
    private UUID schoolId;

    @Version
    private @Nullable Integer version;

    private int daytimeFrom;
    private int daytimeTo;
    private int emailHours;
    private int phoneHours;
    private int letterHours;

    @Enumerated(EnumType.STRING)
    private PassingOver passingOver;

    @SuppressWarnings("NullAway.Init") // by the verb it calls
    OfferRulesEntity(SchoolId school, OfferRules rules) {
        schoolId = school.value();
        change(rules);
    }

    @SuppressWarnings("NullAway.Init")
    protected OfferRulesEntity() {}

    void change(OfferRules rules) {
        daytimeFrom = rules.daytimeFrom();
        daytimeTo = rules.daytimeTo();
        emailHours = rules.emailHours();
        phoneHours = rules.phoneHours();
        letterHours = rules.letterHours();
        passingOver = rules.passingOver();
    }

    OfferRules rules() {
        return new OfferRules(daytimeFrom, daytimeTo, emailHours, phoneHours, letterHours, passingOver);
    }
}
