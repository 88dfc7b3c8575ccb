package org.homeroom.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeroom.event.SlotId;
import org.homeroom.registration.RegistrationId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers the lines of the lists that are printed for a slot. A number that was given stays, and is nobody else's: what
 * was ticked on an old print is the same family on a new one.
 */
@Component
class PaperLines {

    private static final int MOST_ATTEMPTS = 8;

    private final PaperLineRepository lines;
    private final TransactionTemplate transaction;

    PaperLines(PaperLineRepository lines, PlatformTransactionManager transactions) {
        this.lines = lines;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The numbers of all of the slot; those who have none yet get the next ones, in this order. */
    Map<RegistrationId, Integer> give(SlotId slot, List<RegistrationId> families) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> once(slot, families)));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException printedElsewhereToo) {
                if (attempt == MOST_ATTEMPTS) {
                    throw printedElsewhereToo;
                }
            }
        }
    }

    Map<RegistrationId, Integer> of(SlotId slot) {
        return lines.findBySlotId(slot.value()).stream()
                .collect(Collectors.toMap(PaperLine::registration, PaperLine::number));
    }

    Optional<RegistrationId> at(SlotId slot, int number) {
        return lines.findBySlotIdAndLineNumber(slot.value(), number).map(PaperLine::registration);
    }

    private Map<RegistrationId, Integer> once(SlotId slot, List<RegistrationId> families) {
        var numbers = new HashMap<>(of(slot));
        int next =
                1 + numbers.values().stream().mapToInt(number -> number).max().orElse(0);
        var added = new ArrayList<PaperLine>();
        for (var family : families) {
            if (!numbers.containsKey(family)) {
                numbers.put(family, next);
                added.add(new PaperLine(slot, next, family));
                next++;
            }
        }
        lines.saveAllAndFlush(added);
        return numbers;
    }
}
