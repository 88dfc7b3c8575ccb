package org.homeroom.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a file. Days and numbers are written with Latin digits, whatever the language. */
public sealed interface Cell {

    Cell BLANK = new Text("");

    record Text(String text) implements Cell {}

    record Whole(int number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }
}
