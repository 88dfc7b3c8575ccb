package org.homeroom.registration;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Household;
import org.homeroom.family.PersonId;

/** The people of a family who come. A child in childcare takes a place there and no seat. */
record Party(Set<PartyMember> members, Set<ChildcareRequest> childcare) {

    /** The whole household. {@code care} stands for each child in the household's order. */
    static Party ofAll(Household household, List<Newcomer.Child> named) {
        Map<PersonId, Newcomer.Care> care = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            var child = household.children().get(i).id();
            named.get(i).wantedCare().ifPresent(wanted -> care.put(child, wanted));
        }
        var everyone = new LinkedHashSet<PersonId>();
        household.guardians().forEach(guardian -> everyone.add(guardian.id()));
        household.children().forEach(child -> everyone.add(child.id()));
        return of(household, everyone, care);
    }

    /** Some of a household, with those of its children who go into childcare. */
    static Party of(Household household, Set<PersonId> coming, Map<PersonId, Newcomer.Care> care) {
        var members = new LinkedHashSet<PartyMember>();
        household.guardians().stream()
                .filter(guardian -> coming.contains(guardian.id()))
                .forEach(guardian -> members.add(new PartyMember(guardian.id().value(), PartyMember.Kind.ADULT)));
        var childcare = new LinkedHashSet<ChildcareRequest>();
        for (var child : household.children()) {
            if (coming.contains(child.id())) {
                members.add(new PartyMember(child.id().value(), PartyMember.Kind.CHILD));
                var wanted = care.get(child.id());
                if (wanted != null) {
                    var band = AgeBand.of(child.age()).orElseThrow();
                    childcare.add(
                            new ChildcareRequest(child.id().value(), band, wanted.allergies(), wanted.needs(), null));
                }
            }
        }
        return new Party(members, childcare);
    }

    /** Some of these people. */
    Party only(Set<PersonId> people) {
        return new Party(
                members.stream()
                        .filter(member -> people.contains(member.person()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                childcare.stream()
                        .filter(request -> people.contains(request.child()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** At best every child is cared for whose family asked for that, and so takes no seat. */
    Need need(boolean childcareMayFollow) {
        var bands = childcare.stream().collect(Collectors.toMap(ChildcareRequest::band, request -> 1, Integer::sum));
        return new Need(members.size() - childcare.size(), bands, childcareMayFollow);
    }

    Set<PersonId> people() {
        return members.stream().map(PartyMember::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isAdult(PersonId person) {
        return members.contains(new PartyMember(person.value(), PartyMember.Kind.ADULT));
    }

    boolean hasAdult() {
        return members.stream().anyMatch(member -> member.kind() == PartyMember.Kind.ADULT);
    }
}
