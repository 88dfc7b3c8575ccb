package org.homeroom.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeroom.FreePort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A MySQL server that may be killed, with a database for the instances of one installation. */
final class OwnMySql {

    static final String PASSWORD = "homeroom";

    private final Path home;
    private final String port;
    private final Thread stopAnyway = new Thread(this::stop);

    OwnMySql() throws IOException {
        home = Files.createTempDirectory("homeroom-faults");
        port = String.valueOf(FreePort.find());
        Runtime.getRuntime().addShutdownHook(stopAnyway);
        start();
        client("create database homeroom");
    }

    /** Begins, or comes back after it was killed. */
    void start() {
        script("start", port);
    }

    /** As a power cut would. */
    void kill() {
        script("kill");
    }

    void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopAnyway);
    }

    /** One user for each instance, so that the server can tell their connections apart. */
    void welcome(String user) {
        client("create user if not exists %1$s identified by '%2$s'; grant all on *.* to %1$s"
                .formatted(user, PASSWORD));
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/homeroom?allowPublicKeyRetrieval=true&sslMode=DISABLED"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    }

    DriverManagerDataSource dataSource() {
        return new DriverManagerDataSource(url(), "homeroom", PASSWORD);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** Cuts every connection of a user. */
    void cut(String user) {
        cut(connections(user));
    }

    void cut(List<Long> connections) {
        connections.forEach(id -> {
            try {
                jdbc().sql("kill " + id).update();
            } catch (RuntimeException goneMeanwhile) {
                // as it should be
            }
        });
    }

    List<Long> connections(String user) {
        return jdbc().sql("select id from information_schema.processlist where user = :user")
                .param("user", user)
                .query(Long.class)
                .list();
    }

    private void stop() {
        script("stop");
        run(List.of("rm", "-rf", home.toString()));
    }

    private void client(String sql) {
        script("client", "-e", sql);
    }

    private void script(String... words) {
        run(Stream.concat(Stream.of(".ci/mysql"), Stream.of(words)).toList());
    }

    private void run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("HOMEROOM_MYSQL_HOME", home.toString());
            int outcome = builder.start().waitFor();
            if (outcome != 0) {
                throw new IllegalStateException(command + " ended with " + outcome);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
