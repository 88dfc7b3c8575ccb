package org.homeroom;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties, before each test, every table that was empty when the first test found it. */
final class EmptyTables implements TestExecutionListener, Ordered {
    private static final Map<ApplicationContext, List<String>> TABLES = new ConcurrentHashMap<>();

    /** Before Spring's own listeners open a transaction for the test. */
    @Override
    public int getOrder() {
        return 1000;
    }

    @Override
    public void beforeTestMethod(TestContext testContext) throws SQLException {
        var application = testContext.getApplicationContext();
        try (var connection = application.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(true);
            if (!TABLES.containsKey(application)) {
                TABLES.put(application, emptyTables(connection));
            }
            empty(connection, TABLES.get(application));
        }
    }

    private static List<String> emptyTables(Connection connection) throws SQLException {
        var empty = new ArrayList<String>();
        try (var all = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                var table = "`" + all.getString("TABLE_NAME") + "`";
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
                    if (!rows.next()) {
                        empty.add(table);
                    }
                }
            }
        }
        return List.copyOf(empty);
    }

    private static void empty(Connection connection, List<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(foreignKeys(false));
            for (var table : tables) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            statement.execute(foreignKeys(true));
        }
    }

    private static String foreignKeys(boolean checked) {
        return (TestDatabase.onMySql() ? "SET foreign_key_checks = " : "SET REFERENTIAL_INTEGRITY ") + checked;
    }
}
