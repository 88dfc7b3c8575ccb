package org.homeroom.table;

import java.io.IOException;
import java.util.List;

/** A file of rows that is written as they come. */
public interface TableFile extends AutoCloseable {

    void headings(List<String> headings) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Ends the file; the stream it went to stays open. */
    @Override
    void close() throws IOException;
}
