package org.homeroom.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretersThere;
import org.springframework.stereotype.Component;

/** Which languages were interpreted or spoken at slots, read some at a time: a few words for each are kept. */
@Component
class SlotHelp {

    private static final int SLOTS_AT_ONCE = 200;

    private final EventCatalogue catalogue;
    private final InterpretersThere interpreters;

    SlotHelp(EventCatalogue catalogue, InterpretersThere interpreters) {
        this.catalogue = catalogue;
        this.interpreters = interpreters;
    }

    /** By slot, and by the ISO 639-3 code of a language. Not in a transaction, which would keep all it has read. */
    Map<SlotId, Map<String, Help>> of(List<HeldSlot> held) {
        var help = new HashMap<SlotId, Map<String, Help>>();
        var ids = held.stream().map(HeldSlot::id).distinct().toList();
        for (int from = 0; from < ids.size(); from += SLOTS_AT_ONCE) {
            var some = ids.subList(from, Math.min(from + SLOTS_AT_ONCE, ids.size()));
            interpreters
                    .at(catalogue.slots(some))
                    .forEach((key, found) -> help.computeIfAbsent(key.slot(), slot -> new HashMap<>())
                            .put(key.language().code(), found));
        }
        return help;
    }
}
