package org.homeroom.door;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeroom.door.Arrivals.Found;
import org.homeroom.door.FactAnswer.Accepted;
import org.homeroom.door.FactAnswer.Known;
import org.homeroom.door.FactAnswer.Later;
import org.homeroom.door.FactAnswer.Note;
import org.homeroom.door.FactAnswer.Refused;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Writes down what a device tells, each fact once, whatever their order: who came before who is taken back, those on the
 * list all in one transaction. A fact that cannot be written now harms no other.
 */
@Component
class FactBook {

    private static final Logger LOG = LoggerFactory.getLogger(FactBook.class);

    private final CheckIns checkIns;
    private final CheckInBook book;
    private final Arrivals arrivals;
    private final PassSlots slots;

    FactBook(CheckIns checkIns, CheckInBook book, Arrivals arrivals, PassSlots slots) {
        this.checkIns = checkIns;
        this.book = book;
        this.arrivals = arrivals;
        this.slots = slots;
    }

    /** In the order in which they were told. */
    List<FactAnswer> write(Device device, List<Evening> evenings, List<Fact> facts, DeviceClock clock) {
        var page = new Page(device, evenings, clock, facts);
        page.knownBefore();
        page.comings();
        page.takings();
        return facts.stream()
                .map(fact -> page.answers.get(fact.id()))
                .distinct()
                .toList();
    }

    /** What one device tells at one time. */
    private final class Page {

        private final Device device;
        private final Map<SlotId, Evening> evenings;
        private final DeviceClock clock;
        private final Map<UUID, Fact> facts = new LinkedHashMap<>();
        private final Map<UUID, FactAnswer> answers = new HashMap<>();

        Page(Device device, List<Evening> evenings, DeviceClock clock, List<Fact> facts) {
            this.device = device;
            this.evenings = evenings.stream()
                    .collect(Collectors.toMap(evening -> evening.slot().id(), Function.identity()));
            this.clock = clock;
            facts.stream()
                    .sorted(Comparator.comparing(Fact::at))
                    .forEach(fact -> this.facts.putIfAbsent(fact.id(), fact));
        }

        void knownBefore() {
            var keys = facts.values().stream().map(Fact::key).toList();
            checkIns.under(keys).forEach((key, rows) -> {
                var first = rows.getFirst();
                var id = UUID.fromString(key);
                answers.put(
                        id,
                        first.isOf(device.pass().school())
                                ? new Known(id, first.registration(), first.at())
                                : new Refused(id, Refused.Why.MALFORMED));
            });
            for (var fact : facts.values()) {
                if (!evenings.containsKey(fact.slot())) {
                    answers.putIfAbsent(fact.id(), new Refused(fact.id(), Refused.Why.UNKNOWN_SLOT));
                }
            }
        }

        void comings() {
            var listed = new LinkedHashMap<Told, FactAnswer>();
            for (var fact : open()) {
                if (fact instanceof Fact.Arrived arrived) {
                    arrivals.expected(arrived)
                            .ifPresent(family -> listed.put(
                                    told(fact, family),
                                    accepted(fact, family, evening(fact).slot())));
                }
            }
            tell(listed);
            for (var fact : open()) {
                switch (fact) {
                    case Fact.Arrived arrived -> one(fact, () -> arrivals.find(arrived, device));
                    case Fact.WalkedIn walkIn -> one(fact, () -> arrivals.walkIn(walkIn, device));
                    case Fact.Undone undone -> {}
                }
            }
        }

        void takings() {
            var undone = open().stream()
                    .filter(Fact.Undone.class::isInstance)
                    .map(Fact.Undone.class::cast)
                    .toList();
            var rows = checkIns.under(undone.stream().map(Fact.Undone::undoes).collect(Collectors.toSet()));
            var taken = new LinkedHashMap<Told, FactAnswer>();
            for (var fact : undone) {
                heard(fact, rows.getOrDefault(fact.undoes(), List.of()))
                        .or(() -> unheard(fact))
                        .ifPresentOrElse(
                                told -> taken.put(
                                        told, new Accepted(fact.id(), told.registration(), null, told.at(), null)),
                                () -> answers.putIfAbsent(fact.id(), new Later(fact.id(), Later.Why.UNKNOWN_FACT)));
            }
            tell(taken);
        }

        private List<Fact> open() {
            return facts.values().stream()
                    .filter(fact -> !answers.containsKey(fact.id()))
                    .toList();
        }

        /** One that needs more to be done, by itself. */
        private void one(Fact fact, Supplier<Found> search) {
            safely(fact.id(), () -> {
                switch (search.get()) {
                    case Found.Family family -> {
                        book.tell(List.of(told(fact, family)));
                        answers.put(
                                fact.id(),
                                accepted(fact, family, slots.again(evening(fact).slot())));
                    }
                    case Found.Refused(var why) -> answers.put(fact.id(), new Refused(fact.id(), why));
                    case Found.TooOften often -> answers.put(fact.id(), new Later(fact.id(), Later.Why.TOO_OFTEN));
                    case Found.NotNow notNow -> answers.put(fact.id(), new Later(fact.id(), Later.Why.BUSY));
                }
            });
        }

        /** All together, since that is fast; or one by one, where one of them keeps the others out. */
        private void tell(Map<Told, FactAnswer> told) {
            if (told.isEmpty()) {
                return;
            }
            try {
                book.tell(new ArrayList<>(told.keySet()));
                told.values().forEach(answer -> answers.put(answer.id(), answer));
            } catch (CannotCreateTransactionException noDatabase) {
                later(told.values().stream().map(FactAnswer::id).toList(), noDatabase);
            } catch (RuntimeException oneOfThem) {
                LOG.warn("{} facts of a door's device are written one by one", told.size(), oneOfThem);
                told.forEach((each, answer) -> safely(answer.id(), () -> {
                    book.tell(List.of(each));
                    answers.put(answer.id(), answer);
                }));
            }
        }

        private void safely(UUID id, Runnable writing) {
            try {
                writing.run();
            } catch (RuntimeException notNow) { // also a fault of ours: it must not keep the device's other facts out
                later(List.of(id), notNow);
            }
        }

        private void later(List<UUID> ids, RuntimeException notNow) {
            LOG.warn("{} facts of a door's device were not written and will be told again", ids.size(), notNow);
            ids.forEach(id -> answers.put(id, new Later(id, Later.Why.BUSY)));
        }

        private Told told(Fact fact, Found.Family family) {
            return told(CheckIn.Kind.ARRIVED, fact, family.entry().id(), family.people(), null);
        }

        private Told told(
                CheckIn.Kind kind,
                Fact fact,
                RegistrationId registration,
                Set<PersonId> people,
                @Nullable String undoes) {
            var evening = evening(fact);
            return new Told(
                    kind,
                    evening.slot(),
                    evening.session(),
                    registration,
                    people,
                    clock.read(fact.at(), evening),
                    fact.key(),
                    undoes,
                    device.id(),
                    false);
        }

        /** @param slot as it is with them */
        private Accepted accepted(Fact fact, Found.Family family, SlotSummary slot) {
            var note = family.note() == null && slot.taken() > slot.details().capacity() ? Note.CROWDED : family.note();
            return new Accepted(
                    fact.id(),
                    family.entry().id(),
                    family.entry().shortCode(),
                    clock.read(fact.at(), evening(fact)),
                    note);
        }

        /** Takes back what is written down, at this slot. */
        private Optional<Told> heard(Fact.Undone fact, List<CheckIn> rows) {
            var people = rows.stream()
                    .filter(row -> row.kind() == CheckIn.Kind.ARRIVED
                            && row.slot().equals(fact.slot())
                            && row.session() == evening(fact).session())
                    .filter(row -> fact.people().isEmpty() || fact.people().contains(row.person()))
                    .collect(Collectors.toMap(CheckIn::person, CheckIn::registration, (one, same) -> one));
            return people.values().stream()
                    .findFirst()
                    .map(family -> told(CheckIn.Kind.UNDONE, fact, family, people.keySet(), fact.undoes()));
        }

        /** Takes back what we have not heard of yet. */
        private Optional<Told> unheard(Fact.Undone fact) {
            return arrivals.of(fact)
                    .filter(entry -> entry.slot().equals(fact.slot()))
                    .map(entry -> {
                        var everyone = Arrivals.everyone(entry);
                        everyone.retainAll(fact.people().isEmpty() ? Set.copyOf(everyone) : fact.people());
                        return told(CheckIn.Kind.UNDONE, fact, entry.id(), everyone, fact.undoes());
                    })
                    .filter(told -> !told.people().isEmpty());
        }

        private Evening evening(Fact fact) {
            return Objects.requireNonNull(evenings.get(fact.slot()));
        }
    }
}
