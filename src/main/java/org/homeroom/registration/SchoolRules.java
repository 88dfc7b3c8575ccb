package org.homeroom.registration;

import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Component;

/** Each school's own rules of offers; the presets where it has said nothing. */
@Component
public class SchoolRules {

    private final OfferRulesRepository rules;

    SchoolRules(OfferRulesRepository rules) {
        this.rules = rules;
    }

    /** For anyone: a family that waits is told. */
    public OfferRules of(SchoolId school) {
        return rules.findById(school.value()).map(OfferRulesEntity::rules).orElse(OfferRules.PRESET);
    }

    void set(SchoolId school, OfferRules changed) {
        rules.findById(school.value())
                .ifPresentOrElse(
                        found -> found.change(changed), () -> rules.save(new OfferRulesEntity(school, changed)));
    }
}
