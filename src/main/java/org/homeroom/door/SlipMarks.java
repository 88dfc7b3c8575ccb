package org.homeroom.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.homeroom.school.PublicCode;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * The few symbols on a slip by which a child is fetched: each print of the same evening has the same, each evening
 * another, and only the school can make them.
 */
@Component
class SlipMarks {

    private static final int LENGTH = 4;
    private static final byte[] PURPOSE = "homeroom-slip-1".getBytes(StandardCharsets.US_ASCII);

    private final SigningKeys keys;

    SlipMarks(SigningKeys keys) {
        this.keys = keys;
    }

    /** @param date its number, from 1 */
    String of(SchoolId school, RegistrationId family, PersonId child, int date) {
        var message = ByteBuffer.allocate(PURPOSE.length + 2 * (Long.BYTES + Long.BYTES) + Integer.BYTES)
                .put(PURPOSE);
        put(message, family.value());
        put(message, child.value());
        var signature = keys.sign(school, message.putInt(date).array());
        return PublicCode.derived(HexFormat.of().formatHex(signature), LENGTH);
    }

    private static void put(ByteBuffer message, UUID id) {
        message.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
