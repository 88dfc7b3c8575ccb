package org.homeroom.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeroom.bench.Script.Saying;

/** Says scripts to the database on plain connections, one for each client, with nothing in between. */
final class BareLoop implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final List<Map<String, PreparedStatement>> prepared = new ArrayList<>();

    BareLoop(int clients, Login login) throws SQLException {
        for (int i = 0; i < clients; i++) {
            var connection = DriverManager.getConnection(login.url(), login.properties());
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            connections.add(connection);
            prepared.add(new HashMap<>());
        }
    }

    void say(int client, Script script, Venue venue, int slot) throws SQLException {
        var saying = new Saying(venue, slot);
        for (var line : script.lines()) {
            if (line.sql().equals(Statement.COMMIT.sql())) {
                connections.get(client).commit();
            } else if (line.sql().equals(Statement.ROLLBACK.sql())) {
                connections.get(client).rollback();
            } else {
                say(statement(client, line.sql()), line, saying);
            }
        }
    }

    /** Word for word. */
    void say(int client, List<Statement> statements) throws SQLException {
        for (var each : statements) {
            if (each.rows().isEmpty()) {
                connections.get(client).commit();
                continue;
            }
            var statement = statement(client, each.sql());
            for (var row : each.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    bind(statement, i + 1, row.get(i));
                }
            }
            if (statement.execute()) {
                read(statement);
            }
        }
    }

    private PreparedStatement statement(int client, String sql) throws SQLException {
        var known = prepared.get(client).get(sql);
        if (known != null) {
            return known;
        }
        var fresh = connections.get(client).prepareStatement(sql);
        prepared.get(client).put(sql, fresh);
        return fresh;
    }

    private static void say(PreparedStatement statement, Script.Line line, Saying saying) throws SQLException {
        for (var row : line.rows()) {
            for (int i = 0; i < row.size(); i++) {
                bind(statement, i + 1, row.get(i).in(saying));
            }
            if (line.rows().size() > 1) {
                statement.addBatch();
            }
        }
        if (line.rows().size() > 1) {
            statement.executeBatch();
        } else if (statement.execute()) {
            read(statement);
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case byte[] bytes -> statement.setBytes(index, bytes);
            case String text -> statement.setString(index, text);
            case Integer number -> statement.setInt(index, number);
            case Statement.Null(int type) -> statement.setNull(index, type == Types.NULL ? Types.VARCHAR : type);
            default -> statement.setObject(index, value);
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getBytes(column);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
