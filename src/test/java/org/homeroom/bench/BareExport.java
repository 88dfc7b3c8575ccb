package org.homeroom.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.homeroom.event.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What anyone would write who has to get the same file out of the same statements by hand, and nothing else: to the
 * byte the file that the application makes for programs.
 */
final class BareExport implements AutoCloseable {

    private static final String HEADINGS =
            "event,date,start,end,place,state,attended,arrived_at,role,name,age,language,childcare,interpreter,"
                    + "interpreter_met,access_needs,email,phone,origin";
    private static final String SLOTS = """
            select s.id, t.title, s.starts_at, s.ends_at, p.name
            from time_slot s join event_text t on t.event_id = s.event_id join place_name p on p.place_id = s.place_id
            where t.language = 'en' and p.language = 'en'""";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final ZoneId ZONE = SchoolYear.ZONE;

    private record Slot(String title, String date, String start, String end, String place) {}

    private final Connection connection;
    private final boolean mySql;
    private final Map<ByteBuffer, Slot> slots = new HashMap<>();

    BareExport(Login login) throws SQLException {
        connection = DriverManager.getConnection(login.url(), login.properties());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        mySql = connection.getMetaData().getDatabaseProductName().equals("MySQL");
        try (var statement = connection.prepareStatement(SLOTS);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var start = rows.getObject(3, LocalDateTime.class);
                slots.put(
                        ByteBuffer.wrap(rows.getBytes(1)),
                        new Slot(
                                rows.getString(2),
                                local(start).toLocalDate().toString(),
                                clock(start),
                                clock(rows.getObject(4, LocalDateTime.class)),
                                rows.getString(5)));
            }
        }
    }

    /** @param said the statements that read the rows, as the application said them */
    void write(List<Statement> said, OutputStream stream) throws SQLException, IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord((Object[]) HEADINGS.split(","));
        for (var each : said) {
            try (var statement = connection.prepareStatement(each.sql())) {
                statement.setFetchSize(mySql ? Integer.MIN_VALUE : 500);
                write(statement, each.rows().getFirst(), printer);
            }
        }
        connection.commit();
        printer.flush();
    }

    private void write(PreparedStatement statement, List<Object> values, CSVPrinter printer)
            throws SQLException, IOException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                write(rows, printer);
            }
        }
    }

    private void write(ResultSet row, CSVPrinter printer) throws SQLException, IOException {
        var slot = Objects.requireNonNull(slots.get(ByteBuffer.wrap(row.getBytes(1))));
        printer.print(slot.title());
        printer.print(slot.date());
        printer.print(slot.start());
        printer.print(slot.end());
        printer.print(slot.place());
        printer.print(lower(row.getString(3)));
        var arrived = row.getObject(13, LocalDateTime.class);
        printer.print(arrived == null ? "no" : "yes");
        printer.print(arrived == null ? null : clock(arrived));
        printer.print(lower(row.getString(8)));
        printer.print(row.getString(11));
        int age = row.getInt(9);
        printer.print(row.wasNull() ? null : age);
        printer.print(row.getString(12));
        printer.print(lower(row.getString(10)));
        var interpreters = row.getString(14);
        printer.print(interpreters);
        printer.print(interpreters == null ? null : "no");
        printer.print(lower(row.getString(5)));
        printer.print(row.getString(6));
        printer.print(row.getString(7));
        printer.print(lower(row.getString(4)));
        printer.println();
    }

    private static @Nullable String lower(@Nullable String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }

    private static String clock(LocalDateTime utc) {
        return CLOCK.format(local(utc));
    }

    private static LocalDateTime local(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZONE).toLocalDateTime();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
