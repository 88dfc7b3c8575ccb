package org.homeroom.childcare.ui;

import java.util.List;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/**
 * A child who has a childcare place, as its carers need to know it.
 *
 * @param careful allergies and needs, each of its own; empty when there are none
 * @param phone how to reach the adult; empty when unknown
 */
record CaredChild(String name, int age, AgeBand band, List<String> careful, String adult, String phone) {

    static List<CaredChild> of(List<RegistrationDetails> roster) {
        return roster.stream()
                .filter(family -> family.state().holdsPlaces())
                .flatMap(family -> family.children().stream()
                        .flatMap(child -> child.childcare().map(band -> of(child, band, family)).stream()))
                .toList();
    }

    private static CaredChild of(PartyPerson.Child child, AgeBand band, RegistrationDetails family) {
        var care = child.wantedCare().orElse(Newcomer.Care.NOTHING_SPECIAL);
        return new CaredChild(
                child.name(),
                child.age(),
                band,
                Stream.of(care.allergies(), care.needs())
                        .filter(text -> !text.isBlank())
                        .toList(),
                CallList.name(family),
                family.household().contact().byPhone().orElse(""));
    }
}
