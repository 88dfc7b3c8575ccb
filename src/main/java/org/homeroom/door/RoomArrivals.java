package org.homeroom.door;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeroom.childcare.RoomDesk;
import org.homeroom.childcare.RoomFact;
import org.homeroom.childcare.RoomFactAnswer;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.family.PersonId;
import org.homeroom.registration.DoorAdmissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whoever is brought to a childcare room has arrived: notes it where no door has. What is taken back there is, here, too. */
@Component
class RoomArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(RoomArrivals.class);

    private final CheckIns checkIns;
    private final CheckInBook book;
    private final DoorAdmissions admissions;
    private final RoomDesk desk;

    RoomArrivals(CheckIns checkIns, CheckInBook book, DoorAdmissions admissions, RoomDesk desk) {
        this.checkIns = checkIns;
        this.book = book;
        this.admissions = admissions;
        this.desk = desk;
    }

    /** The same answers, but that a fact is to be told again whose arrival could not be noted. */
    List<RoomFactAnswer> note(Device device, Evening evening, List<RoomFactAnswer> answers, Map<UUID, RoomFact> facts) {
        var missed = new HashSet<UUID>();
        var written = answers.stream()
                .filter(RoomArrivals::isWritten)
                .map(answer -> Objects.requireNonNull(facts.get(answer.id())))
                .collect(Collectors.partitioningBy(RoomFact.Undone.class::isInstance));
        for (var isUndone : List.of(false, true)) { // who came, then who is taken back
            missed.addAll(note(device, evening, Objects.requireNonNull(written.get(isUndone))));
        }
        return answers.stream()
                .map(answer -> missed.contains(answer.id())
                        ? new RoomFactAnswer.Later(answer.id(), RoomFactAnswer.Later.Why.BUSY)
                        : answer)
                .toList();
    }

    /** Those that could not be noted. All are told in one; where one of them keeps the others out, each by itself. */
    private List<UUID> note(Device device, Evening evening, List<RoomFact> facts) {
        try {
            tell(device, evening, facts);
            return List.of();
        } catch (CannotCreateTransactionException noDatabase) { // one by one they would only wait for it, each in turn
            LOG.warn("{} arrivals in a childcare room were not noted and will be told again", facts.size(), noDatabase);
            return facts.stream().map(RoomFact::id).toList();
        } catch (RuntimeException oneOfThem) {
            var missed = facts.stream()
                    .filter(fact -> !isNoted(device, evening, fact))
                    .map(RoomFact::id)
                    .toList();
            LOG.warn("{} arrivals in a childcare room were not noted and will be told again", missed.size(), oneOfThem);
            return missed;
        }
    }

    private boolean isNoted(Device device, Evening evening, RoomFact fact) {
        try {
            tell(device, evening, List.of(fact));
            return true;
        } catch (RuntimeException notNow) { // said once for all of them
            return false;
        }
    }

    private void tell(Device device, Evening evening, List<RoomFact> facts) {
        var told = facts.stream()
                .flatMap(fact -> told(device, evening, fact).stream())
                .toList();
        if (!told.isEmpty()) {
            book.tell(told);
        }
    }

    private static boolean isWritten(RoomFactAnswer answer) {
        return switch (answer) {
            case RoomFactAnswer.Accepted accepted -> true;
            case RoomFactAnswer.Known known -> true;
            case RoomFactAnswer.Refused refused -> false;
            case RoomFactAnswer.Later later -> false;
        };
    }

    private Optional<Told> told(Device device, Evening evening, RoomFact fact) {
        return switch (fact) {
            case RoomFact.In in -> came(device, evening, in);
            case RoomFact.Undone undone -> undone(device, evening, undone);
            case RoomFact.Out out -> Optional.empty();
            case RoomFact.Carers carers -> Optional.empty();
            case RoomFact.Closed closed -> Optional.empty();
        };
    }

    /** Nothing for one that was taken back before we could note it: the child never came. */
    private Optional<Told> came(Device device, Evening evening, RoomFact.In in) {
        var slot = evening.slot();
        return admissions
                .find(in.registration())
                .filter(entry -> entry.slot().equals(slot.id()))
                .filter(entry -> Arrivals.everyone(entry).contains(in.child()))
                .filter(entry -> !desk.isTakenBack(in.id()))
                .filter(entry -> !checkIns.isHere(slot, evening.session(), entry.id(), in.child()))
                .map(entry -> new Told(
                        CheckIn.Kind.ARRIVED,
                        slot,
                        evening.session(),
                        entry.id(),
                        Set.of(in.child()),
                        in.at(),
                        in.id().toString(),
                        null,
                        device.id(),
                        false));
    }

    /** Only what was noted by the fact that is taken back. */
    private Optional<Told> undone(Device device, Evening evening, RoomFact.Undone undone) {
        var key = undone.undoes().toString();
        var rows = checkIns.under(Set.of(key)).getOrDefault(key, List.of()).stream()
                .filter(row -> row.kind() == CheckIn.Kind.ARRIVED
                        && row.slot().equals(evening.slot().id()))
                .toList();
        Set<PersonId> people = rows.stream().map(CheckIn::person).collect(Collectors.toSet());
        return rows.stream()
                .findFirst()
                .map(row -> new Told(
                        CheckIn.Kind.UNDONE,
                        evening.slot(),
                        row.session(),
                        row.registration(),
                        people,
                        undone.at(),
                        undone.id().toString(),
                        key,
                        device.id(),
                        false));
    }
}
