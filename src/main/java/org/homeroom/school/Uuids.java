package org.homeroom.school;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the database keeps them: sixteen bytes, most significant first. */
public final class Uuids {

    private Uuids() {}

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
