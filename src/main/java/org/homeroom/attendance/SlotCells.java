package org.homeroom.attendance;

import java.util.Set;
import org.homeroom.table.Cell;

/**
 * What every row of a slot says alike, made once.
 *
 * @param languages spoken or interpreted there, as BCP 47 codes
 */
record SlotCells(Cell event, Cell date, Cell start, Cell end, Cell place, Set<String> languages) {}
