package org.homeroom.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Rows that are written to the tables in bulk, of several statements by turns. */
final class Batches implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Batches(DataSource source) throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
    }

    void add(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** In the order in which they were first added to: what others point to goes first. */
    void send() throws SQLException {
        for (var statement : prepared.values()) {
            statement.executeBatch();
        }
        connection.commit();
    }

    /** So that whoever reads first is not the one who meets a plan of before. */
    void analyse(List<String> tables) throws SQLException {
        for (var table : tables) {
            try (var statement = connection.prepareStatement("analyze table " + table)) {
                statement.execute();
            }
        }
        connection.commit();
    }

    /** The same each time, and another one for each kind and number. */
    static byte[] id(char kind, int number) {
        return Script.bytes(new UUID(((long) kind << 56) | number, number));
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
