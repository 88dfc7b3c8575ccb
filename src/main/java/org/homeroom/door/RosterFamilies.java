package org.homeroom.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.NewChild;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretersThere;
import org.homeroom.interpreting.JobKey;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationId;
import org.homeroom.registration.SignedCodes;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins the families of some slots with what was got ready for them. */
@Component
class RosterFamilies {

    private final InterpretersThere interpreters;
    private final RoomsThere rooms;
    private final FirstTimers firstTimers;

    RosterFamilies(InterpretersThere interpreters, RoomsThere rooms, FirstTimers firstTimers) {
        this.interpreters = interpreters;
        this.rooms = rooms;
        this.firstTimers = firstTimers;
    }

    /** What was got ready, read in a number of queries that does not depend on how many families come. */
    record Ready(
            Map<JobKey, Help> help,
            Map<JobKey, List<String>> headsets,
            Map<SlotId, List<RoomsThere.Room>> rooms,
            Set<RegistrationId> firstTimers) {

        List<RoomsThere.Room> rooms(SlotId slot) {
            return rooms.getOrDefault(slot, List.of());
        }

        /** @param slot its place in the list of slots */
        RosterSheet.Family family(DoorEntry entry, @Nullable Integer slot) {
            return new RosterSheet.Family(
                    entry.id().value(),
                    slot,
                    SignedCodes.fingerprint(entry.code()),
                    entry.shortCode(),
                    entry.state().holdsPlaces() ? "confirmed" : "waiting",
                    entry.language().toLanguageTag(),
                    firstTimers.contains(entry.id()) ? true : null,
                    entry.interpreters().stream()
                            .map(wish -> interpreter(entry.slot(), wish))
                            .toList(),
                    entry.accessNeeds().stream().sorted().toList(),
                    entry.people().stream()
                            .map(person -> person(entry.slot(), person))
                            .toList());
        }

        private RosterSheet.Interpreter interpreter(SlotId slot, InterpreterRequest wish) {
            var job = JobKey.of(slot, wish.language(), wish.signed());
            return new RosterSheet.Interpreter(
                    wish.language(), wish.signed() ? true : null, help.get(job), headsets.getOrDefault(job, List.of()));
        }

        private RosterSheet.Person person(SlotId slot, PartyPerson person) {
            return switch (person) {
                case PartyPerson.Adult adult ->
                    new RosterSheet.Person(adult.id().value(), adult.name(), null, null, null, null);
                case PartyPerson.Child child ->
                    new RosterSheet.Person(
                            child.id().value(),
                            child.name(),
                            true,
                            child.age() == NewChild.AGE_UNKNOWN ? null : child.age(),
                            child.childcare().isPresent() ? true : null,
                            child.childcare()
                                    .map(band -> room(slot, band))
                                    .filter(room -> room >= 0)
                                    .orElse(null));
            };
        }

        private int room(SlotId slot, AgeBand band) {
            var there = rooms(slot);
            return IntStream.range(0, there.size())
                    .filter(i -> there.get(i).fromAge() <= band.youngest()
                            && band.youngest() <= there.get(i).toAge())
                    .findFirst()
                    .orElse(-1);
        }
    }

    Ready ready(SchoolId school, Collection<SlotSummary> slots) {
        var ids = slots.stream().map(SlotSummary::id).toList();
        return new Ready(
                interpreters.at(slots), interpreters.headsets(slots), rooms.at(ids), firstTimers.at(school, ids));
    }
}
