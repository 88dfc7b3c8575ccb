package org.homeroom.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeroom.door.CheckInRepository.Reached;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who comes to the school's events for the first time, so that somebody walks them in. Families have no account: one is
 * known again by its address. One that left none is not said to be new.
 */
@Component
class FirstTimers {

    private final CheckInRepository checkIns;

    FirstTimers(CheckInRepository checkIns) {
        this.checkIns = checkIns;
    }

    Set<RegistrationId> at(SchoolId school, Collection<SlotId> slots) {
        var ids = slots.stream().map(SlotId::value).toList();
        var expected = checkIns.findReached(ids);
        var emails = cameBefore(expected, Reached::email, among -> checkIns.findEmailsSeen(school.value(), among, ids));
        var phones = cameBefore(expected, Reached::phone, among -> checkIns.findPhonesSeen(school.value(), among, ids));
        return expected.stream()
                .filter(family -> !isAmong(emails, family.email()) && !isAmong(phones, family.phone()))
                .map(family -> new RegistrationId(family.registration()))
                .collect(Collectors.toSet());
    }

    private static Set<String> cameBefore(
            List<Reached> expected,
            Function<Reached, @Nullable String> address,
            Function<Set<String>, Set<String>> seen) {
        var addresses = expected.stream()
                .flatMap(family -> Optional.ofNullable(address.apply(family)).stream())
                .collect(Collectors.toSet());
        return addresses.isEmpty() ? Set.of() : seen.apply(addresses);
    }

    private static boolean isAmong(Set<String> seen, @Nullable String address) {
        return address != null && seen.contains(address);
    }
}
