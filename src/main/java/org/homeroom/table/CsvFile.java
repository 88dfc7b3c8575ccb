package org.homeroom.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values after RFC 4180, in UTF-8, safe to open in a spreadsheet program. */
public final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    /** @param marked with a byte order mark, by which Excel knows UTF-8 */
    public CsvFile(OutputStream stream, boolean marked) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        printer.printRecord(headings.stream().map(FormulaGuard::guard));
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (var cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }

    private static Object text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> FormulaGuard.guard(text);
            case Cell.Whole(var number) -> number;
            case Cell.Day(var day) -> day;
        };
    }
}
