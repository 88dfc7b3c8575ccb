package org.homeroom.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.registration.Requests;
import org.homeroom.school.Uuids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttendanceRowsTest extends AttendanceOfAWorkshop {

    @Autowired
    private AttendanceRows rows;

    @Autowired
    private AttendanceSlots slots;

    /** What is erased after the first row was read is not read any more: later slots wait in the database, not here. */
    @Test
    void readsSomeSlotsAtATime() {
        var last = fill(AttendanceRows.SLOTS_AT_ONCE + 1);
        var read = new ArrayList<String>();

        rows.each(slots.find(school, AttendanceQuery.EVERYTHING), null, row -> {
            if (read.isEmpty()) {
                jdbc.sql(
                                "delete from party_member where registration_id in (select id from registration where slot_id = :slot)")
                        .param("slot", Uuids.bytes(last.value()))
                        .update();
            }
            read.add(row.name());
        });

        assertThat(read).hasSize(AttendanceRows.SLOTS_AT_ONCE).doesNotContain("Last");
    }

    @Test
    void handsOverEachRowAsItIsRead() {
        fill(3);
        var stream = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> export.write(AttendanceQuery.EVERYTHING, forMachines(), stream))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    private SlotId fill(int count) {
        SlotId slot = null;
        for (int i = 1; i <= count; i++) {
            slot = year.slot(event, year.plan(year.inDays(3).plus(i, ChronoUnit.HOURS), 2, Map.of()));
            register(Requests.to(slot)
                    .adult(i == count ? "Last" : "Person " + i, "en")
                    .contact(Contact.NONE)
                    .build());
        }
        return slot;
    }
}
