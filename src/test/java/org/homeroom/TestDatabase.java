package org.homeroom;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a fresh database of its own, on H2 or on the MySQL that the environment names. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    private final String name = "homeroom_test_" + ProcessHandle.current().pid() + "_" + CONTEXTS.incrementAndGet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (onMySql()) {
            useMySql(context);
        } else {
            use(context, h2Url(), "homeroom", "homeroom");
        }
    }

    /** True in the second run of the database tests, the one on MySQL. */
    public static boolean onMySql() {
        return "mysql".equals(System.getProperty("homeroom.test.database"));
    }

    /** Whether the environment names a server, whatever this run is for. */
    public static boolean hasMySql() {
        return mySqlUrl().isPresent();
    }

    /**
     * Makes a database on that server, for who ends it by {@link #dropOnMySql}.
     *
     * @return its URL
     */
    public static String createOnMySql(String name) {
        execute("CREATE DATABASE " + name);
        return withDatabase(mySqlUrl().orElseThrow(), name);
    }

    public static void dropOnMySql(String name) {
        execute("DROP DATABASE " + name);
    }

    static Optional<String> mySqlUrl() {
        return Optional.ofNullable(System.getenv("HOMEROOM_TEST_MYSQL_URL")).filter(url -> !url.isBlank());
    }

    private String h2Url() {
        return "jdbc:h2:mem:" + name + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1";
    }

    private void useMySql(ConfigurableApplicationContext context) {
        var url = createOnMySql(name);
        // Registered before any bean, so it goes last, when the connection pool is closed already.
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean(name, () -> dropOnMySql(name));
        use(context, url, mySqlUser(), mySqlPassword());
    }

    /** Puts the database's name into a URL such as {@code jdbc:mysql://host:3306/?sslMode=DISABLED}. */
    private static String withDatabase(String url, String name) {
        return url.replaceFirst("^(jdbc:mysql://[^/?]+)(/[^?]*)?", "$1/" + name);
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(mySqlUrl().orElseThrow(), mySqlUser(), mySqlPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("On the test MySQL: " + sql, e);
        }
    }

    public static String mySqlUser() {
        return Optional.ofNullable(System.getenv("HOMEROOM_TEST_MYSQL_USER")).orElse("homeroom");
    }

    public static String mySqlPassword() {
        return Optional.ofNullable(System.getenv("HOMEROOM_TEST_MYSQL_PASSWORD"))
                .orElse("homeroom");
    }

    private static void use(ConfigurableApplicationContext context, String url, String user, String password) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.datasource.password=" + password)
                .applyTo(context);
    }
}
