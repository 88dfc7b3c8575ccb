package org.homeroom;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * SQL that a test says behind the application's back: in the test's transaction if it has one, else each statement in
 * one of its own. The application's connections commit nothing by themselves.
 */
@Component
public class DirectSql {

    private final JdbcClient joining;
    private final JdbcClient committing;

    DirectSql(JdbcClient joining, DataSource source) {
        this.joining = joining;
        this.committing = JdbcClient.create(new Committing(source));
    }

    public StatementSpec sql(String statement) {
        return (TransactionSynchronizationManager.isActualTransactionActive() ? joining : committing).sql(statement);
    }

    private static final class Committing extends DelegatingDataSource {

        Committing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            connection.setAutoCommit(true);
            return connection;
        }
    }
}
