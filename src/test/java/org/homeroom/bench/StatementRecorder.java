package org.homeroom.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens, while it is asked to, to what a thread says to the database; else it is not in the way. */
class StatementRecorder implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<Statement>> heard = new ThreadLocal<>();

    List<Statement> listen(Runnable work) {
        var statements = new ArrayList<Statement>();
        heard.set(statements);
        try {
            work.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Ear(source) : bean;
    }

    private final class Ear extends DelegatingDataSource {

        Ear(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var statements = heard.get();
            return statements == null ? connection : tap(connection, statements);
        }
    }

    private static Connection tap(Connection connection, List<Statement> heard) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = call(connection, method, arguments);
            return switch (method.getName()) {
                case "prepareStatement" -> tap((PreparedStatement) result, (String) arguments[0], heard);
                case "createStatement" -> throw new UnsupportedOperationException("only prepared statements are heard");
                case "commit" -> add(heard, Statement.COMMIT);
                case "rollback" -> add(heard, Statement.ROLLBACK);
                default -> result;
            };
        });
    }

    private static PreparedStatement tap(PreparedStatement statement, String sql, List<Statement> heard) {
        Map<Integer, Object> bound = new TreeMap<>();
        List<List<Object>> batch = new ArrayList<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            var name = method.getName();
            if (name.equals("setNull")) {
                bound.put((Integer) arguments[0], new Statement.Null((Integer) arguments[1]));
            } else if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer index) {
                bound.put(index, arguments[1]);
            } else if (name.equals("addBatch")) {
                batch.add(List.copyOf(bound.values()));
            } else if (name.equals("executeBatch")) {
                heard.add(new Statement(sql, List.copyOf(batch)));
                batch.clear();
            } else if (name.startsWith("execute")) {
                heard.add(new Statement(sql, List.of(List.copyOf(bound.values()))));
            }
            return call(statement, method, arguments);
        });
    }

    private interface Handling {
        @Nullable
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handling handling) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handling.handle(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object add(List<Statement> heard, Statement statement) {
        heard.add(statement);
        return null;
    }
}
