package org.homeroom;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets what Homeroom wants of its connections to MySQL, which an address need not name: rows of one batch go in one
 * statement, the driver does not ask the server what it knows itself nor tell it before and after each transaction
 * whether it only reads, and nobody waits for a lock for as long as a browser waits for an answer.
 */
@Component
class MySqlConnections implements BeanPostProcessor {

    private static final Map<String, String> WANTED = Map.of(
            "rewriteBatchedStatements", "true",
            "useLocalSessionState", "true",
            "readOnlyPropagatesToServer", "false",
            "cacheServerConfiguration", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "250",
            "prepStmtCacheSqlLimit", "4096",
            "sessionVariables", "innodb_lock_wait_timeout=10");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:mysql:")) {
            WANTED.forEach(pool::addDataSourceProperty);
        }
        return bean;
    }
}
