package org.homeroom.appointment;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.homeroom.event.HostId;
import org.homeroom.registration.RegistrationCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a family would like to meet.
 *
 * @param hosts one for each visit; the same one twice when it is about two children
 * @param from not before this time of day; null for any
 * @param to not after this time of day; null for any
 * @param interpreter null when none is wished for
 * @param family by the code of one of its registrations, when it is known already
 */
public record PlanWish(
        List<HostId> hosts,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable InterpreterWish interpreter,
        @Nullable RegistrationCode family) {

    public PlanWish {
        hosts = List.copyOf(hosts);
        if (hosts.size() > PlanSearch.VISITS_MOST) {
            throw new IllegalArgumentException("at most " + PlanSearch.VISITS_MOST + " visits");
        }
    }

    Optional<InterpreterWish> wishedInterpreter() {
        return Optional.ofNullable(interpreter);
    }

    Optional<RegistrationCode> knownFamily() {
        return Optional.ofNullable(family);
    }

    boolean isFree(LocalTime start, LocalTime end) {
        return (from == null || !start.isBefore(from)) && (to == null || !end.isAfter(to));
    }
}
