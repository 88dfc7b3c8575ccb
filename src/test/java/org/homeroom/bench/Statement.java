package org.homeroom.bench;

import java.util.List;

/**
 * A statement as it went to the database.
 *
 * @param rows the values bound to it, once, or as often as it stood in a batch; a commit is a statement without any
 */
record Statement(String sql, List<List<Object>> rows) {

    static final Statement COMMIT = new Statement("commit", List.of());
    static final Statement ROLLBACK = new Statement("rollback", List.of());

    /** Stands for a value that is null. */
    record Null(int type) {}
}
