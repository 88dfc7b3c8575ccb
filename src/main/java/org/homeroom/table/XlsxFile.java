package org.homeroom.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet (Office Open XML). Text is written as text, never as a formula, and straight into the sheet rather than
 * into the table of shared strings, which would have to stay in memory to the end.
 */
public final class XlsxFile implements TableFile {

    private static final int ROWS_AT_ONCE = 500;

    private final Workbook workbook;
    private final boolean rightToLeft;
    private final int rowsPerSheet;
    private List<String> headings = List.of();
    private @Nullable Worksheet sheet;
    private int sheets;
    private int rows;

    public XlsxFile(OutputStream stream, boolean rightToLeft) {
        this(stream, rightToLeft, Worksheet.MAX_ROWS);
    }

    XlsxFile(OutputStream stream, boolean rightToLeft, int rowsPerSheet) {
        workbook = new Workbook(stream, "Homeroom", "1.0");
        this.rightToLeft = rightToLeft;
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        this.headings = List.copyOf(headings);
        begin();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        var current = sheet == null || rows == rowsPerSheet ? begin() : sheet;
        for (int column = 0; column < cells.size(); column++) {
            write(current, column, cells.get(column));
        }
        if (++rows % ROWS_AT_ONCE == 0) {
            current.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        workbook.finish();
    }

    /** A sheet holds so many rows and no more: the headings stand on each. */
    private Worksheet begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        var fresh = workbook.newWorksheet(String.valueOf(++sheets));
        fresh.freezePane(0, 1);
        if (rightToLeft) {
            fresh.rightToLeft();
        }
        for (int column = 0; column < headings.size(); column++) {
            fresh.inlineString(0, column, headings.get(column));
            fresh.style(0, column).bold().set();
            fresh.width(column, 18);
        }
        rows = 1;
        sheet = fresh;
        return fresh;
    }

    private void write(Worksheet current, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    current.inlineString(rows, column, text);
                }
            }
            case Cell.Whole(var number) -> current.value(rows, column, number);
            case Cell.Day(var day) -> {
                current.value(rows, column, day);
                current.style(rows, column).format("yyyy-mm-dd").set();
            }
        }
    }
}
