package org.homeroom.attendance;

import java.util.Map;
import org.homeroom.interpreting.Help;
import org.homeroom.table.Cell;

/**
 * What every row of a slot says alike, made once.
 *
 * @param help by the ISO 639-3 codes of languages
 */
record SlotCells(Cell event, Cell date, Cell start, Cell end, Cell place, Map<String, Help> help) {}
