package org.homeroom.bench;

import java.lang.management.ManagementFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The MySQL that is asked, and how durable its commits are. */
record Server(String version, int flushAtCommit, int syncBinlog, int processors) {

    static Server of(JdbcClient jdbc) {
        return jdbc.sql("select version(), @@innodb_flush_log_at_trx_commit, @@sync_binlog")
                .query((row, n) -> new Server(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        Runtime.getRuntime().availableProcessors()))
                .single();
    }

    String words() {
        return "MySQL %s, innodb_flush_log_at_trx_commit=%d, sync_binlog=%d, %d processors"
                .formatted(version, flushAtCommit, syncBinlog, processors);
    }

    /** How busy the machine is: others may be at work too. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String verdict(boolean reached) {
        return reached ? "reached" : "MISSED";
    }
}
