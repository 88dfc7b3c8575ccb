package org.homeroom.registration.ui.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/**
 * What the families that have a place at a slot need there, all together. Those who wait or cancelled are not counted.
 *
 * @param childrenInCare how many children go into childcare
 * @param allergies how many of them have an allergy or a need a carer must know of
 * @param access how many families asked for each
 * @param notes how many families wrote something beside what they ticked, such as what they cannot eat
 * @param questions how many families ask the presenter something
 */
record SlotNeeds(
        int families,
        int people,
        int waiting,
        int childrenInCare,
        int allergies,
        SortedMap<AccessNeed, Integer> access,
        int notes,
        int questions) {

    static SlotNeeds of(List<RegistrationDetails> roster) {
        var coming = roster.stream().filter(each -> each.state().holdsPlaces()).toList();
        var inCare = coming.stream()
                .flatMap(each -> each.children().stream())
                .filter(child -> child.childcare().isPresent())
                .toList();
        return new SlotNeeds(
                coming.size(),
                coming.stream().mapToInt(each -> each.people().size()).sum(),
                (int) roster.stream()
                        .filter(each -> each.waitingPosition().isPresent())
                        .count(),
                inCare.size(),
                (int) inCare.stream().filter(SlotNeeds::needsAttention).count(),
                access(coming),
                (int) coming.stream()
                        .filter(each -> !each.wishes().accessNote().isBlank())
                        .count(),
                (int) coming.stream()
                        .filter(each -> !each.wishes().question().isBlank())
                        .count());
    }

    static boolean needsAttention(PartyPerson.Child child) {
        return child.wantedCare()
                .filter(care -> !care.allergies().isBlank() || !care.needs().isBlank())
                .isPresent();
    }

    private static SortedMap<AccessNeed, Integer> access(List<RegistrationDetails> coming) {
        Map<AccessNeed, Integer> counts = new EnumMap<>(AccessNeed.class);
        coming.forEach(family -> family.wishes().accessNeeds().forEach(need -> counts.merge(need, 1, Integer::sum)));
        return new TreeMap<>(counts);
    }
}
