package org.homeroom.childcare.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.SlotCare;
import org.homeroom.event.SlotSummary;
import org.homeroom.registration.ui.staff.SlotNeed;
import org.homeroom.registration.ui.staff.SlotNeed.Standing;
import org.homeroom.registration.ui.staff.SlotNeedSource;
import org.springframework.stereotype.Component;

/** How the children of a slot are cared for: what is missing, then each room. */
@Component
class CareNeeds implements SlotNeedSource {

    private final Childcare childcare;
    private final CareWords words;

    CareNeeds(Childcare childcare, CareWords words) {
        this.childcare = childcare;
        this.words = words;
    }

    @Override
    public List<SlotNeed> of(SlotSummary slot, Locale reader) {
        var care = childcare.of(slot.id());
        var address = StaffingView.address(slot.id());
        var gaps = care.gaps().stream()
                .map(gap -> new SlotNeed("alert", words.gap(gap, reader), "", Standing.UNMET, "", address));
        var rooms = care.rooms().stream()
                .filter(room -> room.places() + room.held() + room.waiting() > 0)
                .map(room -> room(room, care.staffed(), address, reader));
        return Stream.concat(gaps, rooms).toList();
    }

    private SlotNeed room(SlotCare.Room room, boolean staffed, String address, Locale reader) {
        return new SlotNeed(
                "child",
                words.room(room, reader),
                words.promised(room, reader),
                Standing.PLAIN,
                staffed ? words.cared(room, reader) : "",
                address);
    }
}
