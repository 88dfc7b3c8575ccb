package org.homeroom.registration.ui.staff;

import java.util.List;
import java.util.Locale;
import org.homeroom.event.SlotSummary;
import org.springframework.modulith.NamedInterface;

/** Another feature that meets needs of families, for the slot's page at which staff see them all at a glance. */
@NamedInterface("slot")
public interface SlotNeedSource {

    /** Empty when families need nothing of it there. */
    List<SlotNeed> of(SlotSummary slot, Locale reader);
}
