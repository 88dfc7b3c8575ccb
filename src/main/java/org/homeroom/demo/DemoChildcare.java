package org.homeroom.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.childcare.CarerId;
import org.homeroom.childcare.Carers;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.NewCarer;
import org.homeroom.childcare.RoomId;
import org.homeroom.childcare.RoomPlan;
import org.homeroom.childcare.SlotCare;
import org.homeroom.childcare.Staffing;
import org.homeroom.childcare.StaffingOutcome;
import org.homeroom.event.AgeBand;
import org.homeroom.event.SlotId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sends the demo's carers to a few rooms, as an administrator would; elsewhere places stay as they were typed in. */
@Component
@Profile("demo")
class DemoChildcare {

    private static final Duration AHEAD = Duration.ofDays(30);
    private static final int MIXED_ROOM = 12;

    private final Carers carers;
    private final Staffing staffing;
    private final Childcare childcare;
    private final Clock clock;

    DemoChildcare(Carers carers, Staffing staffing, Childcare childcare, Clock clock) {
        this.carers = carers;
        this.staffing = staffing;
        this.childcare = childcare;
        this.clock = clock;
    }

    /**
     * Two carers for each room of today's slot, and for a mixed room at the next.
     *
     * @return what to do once families have registered: at the slot where most children are, a room lacks its carers
     */
    Runnable staff(DemoContent content, SlotId today) {
        var people = new ArrayList<CarerId>();
        content.school()
                .carers()
                .forEach(carer -> people.add(carers.add(new NewCarer(
                        carer.name(), "+1 212 555 01%02d".formatted(70 + people.size()), carer.clearance(), true))));
        begin(today, people);
        typed().findFirst().ifPresent(next -> mixed(next.slot().id(), people));
        return () -> typed().max(Comparator.comparing(DemoChildcare::most)).ifPresent(slot -> leaveAGap(slot, people));
    }

    private Stream<Childcare.CaredSlot> typed() {
        return childcare.coming(clock.instant().plus(AHEAD)).stream()
                .filter(cared -> !cared.care().staffed());
    }

    private static int most(Childcare.CaredSlot cared) {
        return cared.care().rooms().stream().mapToInt(SlotCare.Room::held).max().orElse(0);
    }

    private void begin(SlotId slot, List<CarerId> people) {
        staffing.begin(slot);
        rooms(slot).forEach(room -> assign(slot, room, people));
    }

    private void mixed(SlotId slot, List<CarerId> people) {
        staffing.begin(slot);
        rooms(slot).forEach(room -> staffing.closeRoom(slot, room));
        staffing.addRoom(slot, new RoomPlan("Rainbow room", AgeBand.TODDLER, AgeBand.SCHOOL_AGE, MIXED_ROOM));
        rooms(slot).forEach(room -> assign(slot, room, people));
    }

    /** Two of those who are not elsewhere. */
    private void assign(SlotId slot, RoomId room, List<CarerId> people) {
        var here = childcare.of(slot).rooms().stream()
                .flatMap(each -> each.carers().stream())
                .map(carer -> carer.id())
                .toList();
        people.stream()
                .filter(person -> !here.contains(person))
                .filter(person -> staffing.assign(slot, room, person) instanceof StaffingOutcome.Done)
                .limit(SlotCare.ADULTS_LEAST)
                .forEach(sent -> {});
    }

    private void leaveAGap(Childcare.CaredSlot cared, List<CarerId> people) {
        var slot = cared.slot().id();
        staffing.begin(slot);
        childcare.of(slot).rooms().stream()
                .sorted(Comparator.comparing(SlotCare.Room::held))
                .limit(cared.care().rooms().size() - 1L)
                .flatMap(room -> room.planned().stream())
                .forEach(room -> assign(slot, room, people));
    }

    private List<RoomId> rooms(SlotId slot) {
        return childcare.of(slot).rooms().stream()
                .flatMap(room -> room.planned().stream())
                .toList();
    }
}
