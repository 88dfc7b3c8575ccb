package org.homeroom.interpreting;

import java.util.List;
import org.homeroom.event.EventSummary;
import org.homeroom.event.SlotSummary;

/**
 * Families of one language who are spread over several slots of an event, and could hear one interpreter together.
 *
 * @param to where they could come together
 * @param others where some of them are registered now
 * @param families how many could move: they fit, and said of no other wish
 */
public record Gathering(
        EventSummary event, InterpretedLanguage language, SlotSummary to, List<SlotSummary> others, int families) {}
