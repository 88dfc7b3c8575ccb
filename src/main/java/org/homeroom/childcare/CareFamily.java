package org.homeroom.childcare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationDetails;

/**
 * Who brings and fetches the children of a registration, as their carers are told.
 *
 * @param adults of the party, without those who must not, or of whom one cannot be sure
 * @param mayCollect other adults who were named
 * @param mustNot each name once
 * @param alike those of the adults, and of those who may, whose name may be that of one who must not
 * @param phone empty where it is not known, or nobody has to know it
 * @param photoId whether the pick-up code alone is not enough
 */
public record CareFamily(
        RegistrationDetails registration,
        Optional<String> phone,
        List<Adult> adults,
        List<PickUpPerson> mayCollect,
        List<PickUpPerson> mustNot,
        Set<UUID> alike,
        boolean photoId) {

    public record Adult(PersonId id, String name) {}

    /**
     * Where only children of a family have a place, or wait for one, its adults come with the others. Who must not fetch
     * them is offered to nobody, also if they came with them; nor is who came into the household since then, until staff
     * name them.
     */
    static CareFamily of(RegistrationDetails party, PickUpList list) {
        var adults = party.adults().stream()
                .map(adult -> new Adult(adult.id(), adult.name()))
                .filter(adult -> !list.isUnsure(adult.id(), adult.name()))
                .toList();
        var household = party.household().guardians().stream()
                .map(guardian -> new Adult(guardian.id(), guardian.name()))
                .filter(adult -> !list.isUnsure(adult.id(), adult.name()))
                .toList();
        var offered = (adults.isEmpty() ? household : adults)
                .stream().filter(adult -> !list.isBarred(adult.name())).toList();
        var alike = Stream.concat(
                        offered.stream()
                                .filter(adult -> list.isLikeBarred(adult.name()))
                                .map(adult -> adult.id().value()),
                        list.may().stream()
                                .filter(person -> list.isLikeBarred(person.name()))
                                .map(PickUpPerson::id))
                .collect(Collectors.toSet());
        return new CareFamily(
                party,
                party.household().contact().byPhone(),
                offered,
                list.may(),
                list.barred(),
                alike,
                list.isAnyoneBarred());
    }

    /** The same for a room that is not likely to have its children: what finding one and taking it in needs. */
    CareFamily asElsewhere() {
        return new CareFamily(registration, Optional.empty(), adults, List.of(), List.of(), alike, photoId);
    }
}
