package org.homeroom.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** How the application's own connections reach the database. */
record Login(String url, Properties properties) {

    static Login of(DataSource source) throws SQLException {
        var pool = source.unwrap(HikariDataSource.class);
        var properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        properties.setProperty("user", pool.getUsername());
        properties.setProperty("password", pool.getPassword());
        return new Login(pool.getJdbcUrl(), properties);
    }
}
