package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BusyTest extends WorkshopPlaces {

    @Autowired
    DataSource dataSource;

    @Test
    void saysThatItIsBusyWhenNoConnectionIsFreeAndRegistersOnceWhenAskedAgain() throws Exception {
        var slot = year.slot(event, 5);
        var request = Requests.to(slot).adults(2).build();
        var pool = dataSource.unwrap(HikariDataSource.class);
        var taken = takeAll(pool);
        try {
            assertThatExceptionOfType(Busy.class).isThrownBy(() -> registrations.register(request));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }

        assertThat(count("registration")).isZero();
        var first = registrations.register(request);
        assertThat(registrations.register(request)).isEqualTo(first);
        assertThat(count("registration")).isEqualTo(1);
    }

    private static List<Connection> takeAll(HikariDataSource pool) throws SQLException {
        var taken = new ArrayList<Connection>();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        return taken;
    }
}
