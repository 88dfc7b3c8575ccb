package org.homeroom.registration.ui.staff;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.LanguageCodes;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/**
 * What the families that have a place at a slot need there, all together. Those who wait or cancelled are not counted.
 *
 * @param interpreting one for each language that was asked for: those without an interpreter first, then by families
 * @param childrenInCare how many children go into childcare
 * @param allergies how many of them have an allergy or a need a carer must know of
 * @param access how many families asked for each
 * @param questions how many families ask the presenter something
 */
record SlotNeeds(
        int families,
        int people,
        int waiting,
        List<Interpreting> interpreting,
        int childrenInCare,
        int allergies,
        SortedMap<AccessNeed, Integer> access,
        int questions) {

    /**
     * A language that is asked for.
     *
     * @param language BCP 47
     * @param listeners the adults of those families
     * @param onHand whether an interpreter stands ready at the slot, or the language is spoken there anyway
     */
    record Interpreting(String language, boolean signed, int families, int listeners, boolean onHand) {}

    private record Wanted(String language, boolean signed) {

        static Wanted of(InterpreterRequest request) {
            return new Wanted(LanguageCodes.bcp47(request.language()), request.signed());
        }
    }

    static SlotNeeds of(List<RegistrationDetails> roster, SlotSummary slot) {
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
                interpreting(coming, slot),
                inCare.size(),
                (int) inCare.stream().filter(SlotNeeds::needsAttention).count(),
                access(coming),
                (int) coming.stream()
                        .filter(each -> !each.wishes().question().isBlank())
                        .count());
    }

    static boolean needsAttention(PartyPerson.Child child) {
        return child.wantedCare()
                .filter(care -> !care.allergies().isBlank() || !care.needs().isBlank())
                .isPresent();
    }

    private static List<Interpreting> interpreting(List<RegistrationDetails> coming, SlotSummary slot) {
        Map<Wanted, int[]> counts = new LinkedHashMap<>();
        coming.forEach(family -> family.wishes().interpreters().stream()
                .map(Wanted::of)
                .distinct()
                .forEach(wanted -> {
                    var count = counts.computeIfAbsent(wanted, first -> new int[2]);
                    count[0]++;
                    count[1] += family.adults().size();
                }));
        return counts.entrySet().stream()
                .map(entry -> new Interpreting(
                        entry.getKey().language(),
                        entry.getKey().signed(),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        isOnHand(entry.getKey(), slot)))
                .sorted(Comparator.comparing(Interpreting::onHand)
                        .thenComparing(
                                Comparator.comparing(Interpreting::families).reversed()))
                .toList();
    }

    private static boolean isOnHand(Wanted wanted, SlotSummary slot) {
        return slot.details().interpreters().contains(wanted.language())
                || (!wanted.signed() && slot.details().spoken().contains(wanted.language()));
    }

    private static SortedMap<AccessNeed, Integer> access(List<RegistrationDetails> coming) {
        Map<AccessNeed, Integer> counts = new EnumMap<>(AccessNeed.class);
        coming.forEach(family -> family.wishes().accessNeeds().forEach(need -> counts.merge(need, 1, Integer::sum)));
        return new TreeMap<>(counts);
    }
}
