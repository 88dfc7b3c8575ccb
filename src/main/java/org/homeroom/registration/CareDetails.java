package org.homeroom.registration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What carers have to know of children, and nobody any more once these are home. */
@Component
public class CareDetails {

    private final JdbcClient jdbc;

    CareDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Allergies and needs of children at slots whose last date ended before then. That they were cared for stays.
     *
     * @return of how many children there were any
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int eraseOfSlotsEndedBefore(Instant before) {
        return jdbc.sql("""
                        update childcare_request set allergies = '', needs = ''
                        where (allergies <> '' or needs <> '') and registration_id in (
                            select r.id from registration r join time_slot t on t.id = r.slot_id
                            where t.ends_at < :before and not exists (
                                select 1 from slot_session s where s.slot_id = t.id and s.ends_at >= :before))""")
                .param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .update();
    }
}
