package org.homeroom.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoorBellTest extends OpenDoor {

    @Autowired
    private DoorBell bell;

    @Autowired
    private DoorWatch watch;

    @Test
    void ringsAtTheOtherDoorsOnceAFamilyIsInAndNotAfterwards() {
        var party = expected(register(Requests.to(slot)));
        var heard = new AtomicInteger();
        var stop = bell.listen(slot, heard::incrementAndGet);

        arrive(party, party.everyone());
        await().atMost(Duration.ofSeconds(2)).untilAtomic(heard, greaterThan(0));

        stop.run();
        assertThat(bell.attended()).doesNotContain(slot);
    }

    @Test
    void noticesWhatAnotherInstanceWrote() {
        register(Requests.to(slot));
        door.board(slot);
        var heard = new AtomicInteger();
        var stop = bell.listen(slot, heard::incrementAndGet);
        watch.look();
        heard.set(0);
        watch.look();
        assertThat(heard.get()).isZero();

        arriveThroughAnotherInstance();
        watch.look();

        assertThat(heard.get()).isPositive();
        assertThat(door.board(slot).orElseThrow().counts().here()).isEqualTo(1);
        stop.run();
    }

    private void arriveThroughAnotherInstance() {
        jdbc.sql("""
                        insert into check_in (id, school_id, slot_id, registration_id, person_id, turn, kind, at,
                            account_id, client_key)
                        select r.id, r.school_id, r.slot_id, r.id, m.person_id, 1, 'ARRIVED', r.created_at, r.id, 'k'
                        from registration r join party_member m on m.registration_id = r.id""").update();
    }
}
