package org.homeroom.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.homeroom.childcare.CareChanged;
import org.homeroom.childcare.RoomDesk;
import org.homeroom.childcare.RoomEvening;
import org.homeroom.door.PassSlots.Evening;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationsChanged;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the sheet of a childcare room for its phones. Each asks every few seconds whether there is a new one, so what is
 * in it is kept for a few seconds, or until this instance knows that it changed.
 */
@Component
class RoomSheets {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 200;

    private final RoomDesk desk;
    private final SchoolService schools;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final Cache<RoomEvening, RoomDesk.Sheet> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    RoomSheets(RoomDesk desk, SchoolService schools) {
        this.desk = desk;
        this.schools = schools;
    }

    DeviceRosters.Sheet of(Pass pass, Evening evening, RoomEvening room) {
        return sheet(pass, evening, kept.get(room, desk::sheet));
    }

    /** What is left of it when the time of the pass is over. */
    DeviceRosters.Sheet of(Pass pass, Evening evening, RoomEvening room, List<RoomDesk.ChildStanding> inside) {
        return sheet(pass, evening, kept.get(room, desk::sheet).of(inside));
    }

    private DeviceRosters.Sheet sheet(Pass pass, Evening evening, RoomDesk.Sheet sheet) {
        return DeviceRosters.Sheet.of(json.writeValueAsBytes(write(pass, evening, sheet)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CareChanged change) {
        forget(change.slot());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RegistrationsChanged change) {
        forget(change.slot());
    }

    private void forget(SlotId slot) {
        kept.asMap().keySet().removeIf(room -> room.slot().equals(slot));
    }

    private RoomSheet write(Pass pass, Evening evening, RoomDesk.Sheet sheet) {
        var school = schools.get(pass.school());
        var slot = evening.slot();
        var room = sheet.room();
        return new RoomSheet(
                1,
                new RosterSheet.OfSchool(
                        school.id().value(), school.name(), school.zone().getId()),
                pass.label(),
                evening.opensAt(),
                pass.expiresAt(),
                new RoomSheet.Slot(
                        slot.id().value(),
                        DeviceRosters.titles(evening),
                        DeviceRosters.places(evening),
                        evening.date().start(),
                        evening.date().end()),
                new RoomSheet.Room(
                        room.id().value(),
                        room.name(),
                        room.fromAge(),
                        room.toAge(),
                        sheet.roomFor(),
                        sheet.carers(),
                        sheet.ratios().mostFrom().entrySet().stream()
                                .map(ratio -> new RoomSheet.Ratio(ratio.getKey(), ratio.getValue()))
                                .toList()),
                sheet.children().stream()
                        .map(RoomSheet.Child::of)
                        .sorted(Comparator.comparing(RoomSheet.Child::id))
                        .toList(),
                sheet.families().stream()
                        .map(RoomSheet.Family::of)
                        .sorted(Comparator.comparing(RoomSheet.Family::registration))
                        .toList(),
                DeviceRosters.greetings());
    }
}
