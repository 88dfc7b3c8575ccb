package org.homeroom.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.table.CsvFile;
import org.homeroom.table.TableFile;
import org.homeroom.table.XlsxFile;

/**
 * What a file looks like.
 *
 * @param reader whose language headings and values are in
 * @param forMachines headings and values that are the same in every language
 * @param marked a CSV file begins with a byte order mark
 * @param withoutNames nor addresses: enough for most auditors
 * @param withoutNeeds leaves out what people need to take part
 */
public record ExportOptions(
        ExportFormat format,
        Locale reader,
        boolean forMachines,
        boolean marked,
        boolean withoutNames,
        boolean withoutNeeds) {

    List<AttendanceColumn> columns() {
        return Stream.of(AttendanceColumn.values())
                .filter(column -> !withoutNames || !column.saysWho())
                .filter(column -> !withoutNeeds || column != AttendanceColumn.ACCESS_NEEDS)
                .toList();
    }

    TableFile open(OutputStream stream, boolean rightToLeft) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(stream, marked);
            case XLSX -> new XlsxFile(stream, rightToLeft);
        };
    }
}
