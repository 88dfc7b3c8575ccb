package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.PersonId;
import org.homeroom.registration.LineModel.Reg;
import org.homeroom.registration.RegistrationOutcome.ChildcareFull;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.RegistrationOutcome.PartlyConfirmed;
import org.homeroom.registration.RegistrationOutcome.Waitlisted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever families, staff and time do one after the other, everything is as a plain model of it says: states, seats,
 * childcare, what is counted as taken, who waits in which order. The steps are drawn at random, from seeds that are the
 * same each time; a story that goes wrong is told again without one step after the other, as long as it still does, and
 * the shortest one is shown.
 */
class LineStepsTest extends WaitingFamilies {

    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("homeroom.test.steps", 30));
    private static final int STEPS = 45;
    private static final int FEWEST_STORIES = 4;
    private static final List<AgeBand> BANDS = List.of(AgeBand.TODDLER, AgeBand.PRESCHOOL);

    @Autowired
    private Rosters rosters;

    @Autowired
    private SchoolRules rules;

    @Autowired
    private TransactionTemplate transaction;

    private List<SlotId> slots = List.of();
    private LineModel model = new LineModel(now -> now);
    private List<String> told = List.of();

    enum Kind {
        REGISTER,
        CANCEL,
        UNDO,
        ACCEPT,
        DECLINE,
        REJOIN,
        MOVE,
        CHANGE,
        PASS_TIME,
        SWEEP,
        OFFER_BY_HAND,
        LET_IN,
        REORDER,
        CANCEL_BY_SCHOOL,
        SEATS,
        CHILDCARE
    }

    /** @param seed what else is random about it is drawn from here */
    record Step(Kind kind, int seed) {}

    record Story(PassingOver rule, List<Step> steps) {}

    @BeforeEach
    void signIn() {
        SignedIn.as(year.school().id(), Role.ADMINISTRATOR);
    }

    @Test
    void isAlwaysAsThePlainModelSays(TestReporter reporter) {
        long end = System.nanoTime() + TIME.toNanos();
        int seed = 1;
        for (; seed <= FEWEST_STORIES || System.nanoTime() < end; seed++) {
            var story = story(seed);
            var wrong = wrong(story);
            if (wrong.isPresent()) {
                var shortest = shortest(
                        story, System.nanoTime() + Duration.ofSeconds(60).toNanos());
                var again = wrong(shortest);
                throw new AssertionError(
                        "seed %d, %s:%n%s".formatted(seed, shortest.rule(), String.join("\n", told)),
                        again.or(() -> wrong).get());
            }
        }
        reporter.publishEntry("stories", String.valueOf(seed - 1));
    }

    private static Story story(int seed) {
        var random = new Random(seed);
        var steps = new ArrayList<Step>();
        var kinds = Kind.values();
        for (int i = 0; i < STEPS; i++) {
            var kind = random.nextInt(3) == 0 ? Kind.REGISTER : kinds[random.nextInt(kinds.length)];
            steps.add(new Step(kind, random.nextInt()));
        }
        return new Story(PassingOver.values()[seed % 2], steps);
    }

    private Story shortest(Story story, long until) {
        var steps = new ArrayList<>(story.steps());
        for (int length = steps.size() / 2; length >= 1; length = length / 2) {
            for (int from = 0; from + length <= steps.size() && System.nanoTime() < until; ) {
                var fewer = new ArrayList<>(steps);
                fewer.subList(from, from + length).clear();
                if (wrong(new Story(story.rule(), fewer)).isPresent()) {
                    steps = fewer;
                } else {
                    from += length;
                }
            }
        }
        return new Story(story.rule(), steps);
    }

    private Optional<Throwable> wrong(Story story) {
        begin(story.rule());
        try {
            for (var step : story.steps()) {
                clock.pass(Duration.ofSeconds(1));
                told.add(step.kind().toString());
                take(step.kind(), new Random(step.seed()));
                compare();
                if (step.kind() == Kind.SWEEP) {
                    nobodyWaitsWhoFits();
                }
            }
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }

    private void begin(PassingOver rule) {
        jdbc.sql("update registration set state = 'CANCELLED', releases_at = null")
                .update();
        jdbc.sql("update time_slot set waiting = 0").update();
        beginOnAMonday();
        var start = clock.instant().plus(Duration.ofDays(90));
        transaction.executeWithoutResult(
                status -> rules.set(year.school().id(), new OfferRules(8, 20, 6, 12, 24, rule)));
        slots = List.of(
                year.slot(event, year.plan(start, 4, Map.of(AgeBand.TODDLER, 1, AgeBand.PRESCHOOL, 2))),
                year.slot(event, year.plan(start, 3, Map.of(AgeBand.TODDLER, 1, AgeBand.PRESCHOOL, 1))));
        var reached = new Contact("rosa@example.org", null);
        model = new LineModel(now -> OfferRules.PRESET.expiry(now, reached, SchoolYear.ZONE, start));
        model.rule = rule;
        model.slots.add(slot(4, 1, 2));
        model.slots.add(slot(3, 1, 1));
        told = new ArrayList<>();
    }

    private static LineModel.Slot slot(int capacity, int toddlers, int preschool) {
        var slot = new LineModel.Slot();
        slot.capacity = capacity;
        slot.care.put(AgeBand.TODDLER, toddlers);
        slot.care.put(AgeBand.PRESCHOOL, preschool);
        return slot;
    }

    private void take(Kind kind, Random random) {
        if (kind == Kind.REGISTER) {
            register(random);
        } else if (kind == Kind.PASS_TIME) {
            clock.pass(Duration.ofMinutes(List.of(4, 11, 90, 500).get(random.nextInt(4))));
        } else if (kind == Kind.SWEEP) {
            sweeper.sweep();
            model.sweep(clock.instant());
        } else if (kind == Kind.SEATS) {
            seats(random.nextInt(2), 1 + random.nextInt(6));
        } else if (kind == Kind.CHILDCARE) {
            childcare(random.nextInt(2), BANDS.get(random.nextInt(2)), random.nextInt(4));
        } else if (kind == Kind.REORDER) {
            reorder(random.nextInt(2), random);
        } else if (!model.regs.isEmpty()) {
            takeWith(kind, model.regs.get(random.nextInt(model.regs.size())), random);
        }
    }

    private void takeWith(Kind kind, Reg reg, Random random) {
        var now = clock.instant();
        told.add("  " + kind + " " + model.regs.indexOf(reg) + " " + reg.state);
        switch (kind) {
            case CANCEL -> {
                registrations.cancel(reg.code);
                if (reg.state != RegistrationState.CANCELLED) {
                    model.cancel(reg, Ending.FAMILY, now);
                }
            }
            case UNDO -> {
                registrations.undoCancel(reg.code);
                model.undo(reg, now);
            }
            case ACCEPT -> {
                registrations.accept(reg.code);
                model.accept(reg, now);
            }
            case DECLINE -> {
                registrations.decline(reg.code);
                if (reg.state == RegistrationState.OFFERED) {
                    model.cancel(reg, Ending.FAMILY, now);
                }
            }
            case REJOIN -> {
                registrations.rejoin(reg.code);
                model.rejoin(reg, now);
            }
            case MOVE -> {
                int to = random.nextInt(2);
                registrations.moveTo(reg.code, slots.get(to));
                model.move(reg, to, now);
            }
            case CHANGE -> change(reg, random);
            case OFFER_BY_HAND -> {
                rosters.offerByHand(details(reg.code).id());
                model.outOfTurn(reg, true, now);
            }
            case LET_IN -> {
                rosters.letIn(details(reg.code).id());
                model.outOfTurn(reg, false, now);
            }
            case CANCEL_BY_SCHOOL -> {
                rosters.cancel(details(reg.code).id(), "");
                if (reg.state != RegistrationState.CANCELLED) {
                    model.cancel(reg, Ending.SCHOOL, now);
                }
            }
            default -> throw new IllegalArgumentException(kind.toString());
        }
    }

    private void register(Random random) {
        int at = random.nextInt(2);
        var wanted = new Reg(RegistrationCode.fresh(), at);
        var request = Requests.to(slots.get(at));
        wanted.adults = 1 + random.nextInt(random.nextInt(3) + 1);
        request.adults(wanted.adults);
        wanted.seatedChildren = random.nextInt(3) / 2;
        IntStream.range(0, wanted.seatedChildren).forEach(i -> request.child("Noah", 9));
        for (var band : BANDS) {
            for (int i = random.nextInt(4); i >= 3; i--) {
                LineModel.add(wanted, band.name(), 1);
                request.childInCare("Liya", band.youngest());
            }
        }
        wanted.mayFollow = random.nextBoolean();
        wanted.waitsForBoth = !wanted.mayFollow && random.nextBoolean();
        var order = new ArrayList<>(IntStream.range(0, wanted.people()).boxed().toList());
        Collections.shuffle(order, random);
        boolean asMany = random.nextBoolean();
        if (wanted.mayFollow) {
            request.childcare(ChildcareWish.MAY_FOLLOW);
        } else if (wanted.waitsForBoth) {
            request.childcare(ChildcareWish.WAIT_FOR_BOTH);
        }
        if (asMany) {
            request.household(new HouseholdWish.AsMany(order));
        }
        told.add("  at %d: %s%s%s"
                .formatted(
                        at,
                        LineModel.people(wanted),
                        asMany ? " as many " + order : "",
                        wanted.mayFollow ? " may follow" : wanted.waitsForBoth ? " waits for both" : ""));
        enrol(wanted, registrations.register(request.build()), asMany ? Optional.of(order) : Optional.empty());
    }

    private void enrol(Reg wanted, RegistrationOutcome outcome, Optional<List<Integer>> order) {
        var now = clock.instant();
        var reg = known(wanted, code(outcome).orElse(wanted.code));
        var fit = model.enrol(reg, now);
        var rest = fit == LineModel.Fit.NO_SEATS && order.isPresent()
                ? Optional.ofNullable(model.part(reg, order.get(), now, restCode(outcome)))
                : Optional.<Reg>empty();
        if (fit == LineModel.Fit.YES) {
            assertThat(outcome).isInstanceOf(Confirmed.class);
        } else if (rest.isPresent()) {
            assertThat(outcome).isInstanceOf(PartlyConfirmed.class);
        } else if (fit == LineModel.Fit.NO_CARE && !reg.mayFollow && !reg.waitsForBoth) {
            assertThat(outcome).isInstanceOf(ChildcareFull.class);
        } else {
            assertThat(outcome).isInstanceOf(Waitlisted.class);
            model.join(reg);
            assertThat(((Waitlisted) outcome).position())
                    .isEqualTo(model.line(reg.slot).size());
        }
    }

    private void change(Reg reg, Random random) {
        var before = details(reg.code);
        var changed = copy(reg);
        var coming = new HashSet<PersonId>(
                before.people().stream().map(PartyPerson::id).toList());
        var care = new HashMap<PersonId, Newcomer.Care>();
        before.children().forEach(child -> child.wantedCare().ifPresent(wanted -> care.put(child.id(), wanted)));
        List<Newcomer.Adult> adults = List.of();
        List<Newcomer.Child> children = List.of();
        int what = random.nextInt(6);
        told.add("  change " + what);
        switch (what) {
            case 0 -> {
                adults = List.of(new Newcomer.Adult("Sam", Locale.ENGLISH));
                changed.adults++;
            }
            case 1 -> {
                children = List.of(new Newcomer.Child("Noah", 9, null));
                changed.seatedChildren++;
            }
            case 2 -> {
                children = List.of(new Newcomer.Child("Liya", 4, Newcomer.Care.NOTHING_SPECIAL));
                LineModel.add(changed, AgeBand.PRESCHOOL.name(), 1);
            }
            case 3 -> {
                if (!before.adults().isEmpty()) {
                    coming.remove(before.adults().getLast().id());
                    changed.adults--;
                }
            }
            case 4 -> {
                coming.removeAll(care.keySet());
                care.clear();
                changed.care.clear();
            }
            default -> {
                changed.seatedChildren += care.size();
                care.clear();
                changed.care.clear();
            }
        }
        if (coming.isEmpty() && adults.isEmpty() && children.isEmpty()) {
            return;
        }
        registrations.change(
                reg.code,
                new PartyChange(Requests.freshKey(), Set.copyOf(coming), care, adults, children),
                Wishes.NONE);
        model.change(reg, changed, clock.instant());
    }

    private void seats(int at, int capacity) {
        told.add("  seats at %d: %d".formatted(at, capacity));
        jdbc.sql("update time_slot set version = version + 1, capacity = :n where id = :slot")
                .param("n", capacity)
                .param("slot", bytes(slots.get(at)))
                .update();
        model.slots.get(at).capacity = capacity;
    }

    private void childcare(int at, AgeBand band, int places) {
        told.add("  %s at %d: %d".formatted(band, at, places));
        jdbc.sql("update slot_childcare set places = :n where slot_id = :slot and from_age = :age")
                .param("n", places)
                .param("slot", bytes(slots.get(at)))
                .param("age", band.youngest())
                .update();
        model.slots.get(at).care.put(band, places);
    }

    private void reorder(int at, Random random) {
        var order = new ArrayList<>(model.line(at));
        Collections.shuffle(order, random);
        rosters.reorder(
                slots.get(at),
                order.stream().map(reg -> details(reg.code).id()).toList(),
                "They have waited in vain before.");
        model.reorder(at, order);
    }

    private void compare() {
        var all = slots.stream()
                .flatMap(slot -> rosters.roster(slot).stream())
                .collect(Collectors.toMap(RegistrationDetails::code, Function.identity()));
        assertThat(all).hasSize(model.regs.size());
        for (var reg : model.regs) {
            var real = Objects.requireNonNull(all.get(reg.code));
            var name = "registration " + model.regs.indexOf(reg);
            assertThat(real.state()).as(name).isEqualTo(reg.state);
            assertThat(real.slot()).as(name).isEqualTo(slots.get(reg.slot));
            assertThat(real.people()).as(name).hasSize(reg.people());
            for (var band : BANDS) {
                assertThat(real.children().stream()
                                .filter(child -> child.childcare().equals(Optional.of(band))))
                        .as("%s in %s", name, band)
                        .hasSize(reg.held(band));
            }
        }
        for (int at = 0; at < slots.size(); at++) {
            var slot = slots.get(at);
            var name = "slot " + at;
            assertThat(taken(slot)).as(name).isEqualTo(model.taken(at));
            for (var band : BANDS) {
                assertThat(careTaken(slot, band)).as("%s in %s", band, name).isEqualTo(model.careTaken(at, band));
            }
            var line = model.line(at);
            for (int i = 0; i < line.size(); i++) {
                assertThat(Objects.requireNonNull(all.get(line.get(i).code)).waitingPosition())
                        .as("registration %d in the line of %s", model.regs.indexOf(line.get(i)), name)
                        .hasValue(i + 1);
            }
            assertThat(waiting(slot)).as(name).isEqualTo(line.size());
            assertThat(seatsHeld(slot)).as(name).isEqualTo(taken(slot));
        }
    }

    /** Asked of the services and of nothing else: after a sweep no place is idle while somebody fits whose turn it is. */
    private void nobodyWaitsWhoFits() {
        for (var slot : slots) {
            var summary = catalogue.findSlot(slot).orElseThrow();
            int left = summary.details().capacity() - summary.taken();
            for (var family : rosters.line(slot)) {
                var care = new EnumMap<AgeBand, Integer>(AgeBand.class);
                family.children()
                        .forEach(child -> child.childcare().ifPresent(band -> care.merge(band, 1, Integer::sum)));
                int seats = family.people().size()
                        - care.values().stream().mapToInt(Integer::intValue).sum();
                boolean cared = care.entrySet().stream()
                        .allMatch(band -> band.getValue()
                                <= summary.childcare().get(band.getKey()).left());
                assertThat((seats == 0 || seats <= left) && cared)
                        .as("%s waits though it fits", family.people())
                        .isFalse();
                if (model.rule == PassingOver.STRICT_ORDER && seats > left) {
                    break;
                }
            }
        }
    }

    private static Optional<RegistrationCode> code(RegistrationOutcome outcome) {
        return switch (outcome) {
            case Confirmed(var code) -> Optional.of(code);
            case PartlyConfirmed(var code, var rest, var position) -> Optional.of(code);
            case Waitlisted(var code, var position) -> Optional.of(code);
            default -> Optional.empty();
        };
    }

    private static RegistrationCode restCode(RegistrationOutcome outcome) {
        return outcome instanceof PartlyConfirmed(var code, var rest, var position) ? rest : RegistrationCode.fresh();
    }

    private static Reg known(Reg wanted, RegistrationCode code) {
        var reg = new Reg(code, wanted.slot);
        reg.adults = wanted.adults;
        reg.seatedChildren = wanted.seatedChildren;
        reg.care.putAll(wanted.care);
        reg.mayFollow = wanted.mayFollow;
        reg.waitsForBoth = wanted.waitsForBoth;
        return reg;
    }

    private static Reg copy(Reg reg) {
        var copy = new Reg(reg.code, reg.slot);
        copy.adults = reg.adults;
        copy.seatedChildren = reg.seatedChildren;
        copy.mayFollow = reg.mayFollow;
        reg.care.forEach((band, children) -> copy.care.put(band, new ArrayList<>(children)));
        return copy;
    }
}
