package org.homeroom.registration;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import org.homeroom.event.SlotId;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * The code a family shows at the door: its link, and behind that what a device without a network has to know, signed by
 * the school. Any camera opens it as the link it is. How it is made up stands in {@code src/docs/door.md}.
 */
@Component
public class SignedCodes {

    private static final byte VERSION = 1;
    private static final int KEY_ID = 2;
    private static final int HEAD = 24;
    private static final byte[] PURPOSE = "homeroom-door-1".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH = 9;

    private final SigningKeys keys;
    private final PublicAddress address;
    private final Clock clock;

    SignedCodes(SigningKeys keys, PublicAddress address, Clock clock) {
        this.keys = keys;
        this.address = address;
        this.clock = clock;
    }

    public URI link(SchoolId school, RegistrationCode code, SlotId slot, int people) {
        var head = ByteBuffer.allocate(HEAD)
                .put(VERSION)
                .put(keyId(keys.publicKey(school)))
                .putLong(slot.value().getMostSignificantBits())
                .putLong(slot.value().getLeastSignificantBits())
                .put((byte) people)
                .putInt((int) clock.instant().getEpochSecond())
                .array();
        var symbols = code.value().getBytes(StandardCharsets.US_ASCII);
        var signature = keys.sign(
                school,
                ByteBuffer.allocate(PURPOSE.length + symbols.length + HEAD)
                        .put(PURPOSE)
                        .put(symbols)
                        .put(head)
                        .array());
        var signed = ByteBuffer.allocate(HEAD + signature.length).put(head).put(signature);
        return address.of("/r/" + code.value() + "#" + base64(signed.array()));
    }

    /** By which a device knows the keys it has: the first bytes of the public key's hash. */
    public static byte[] keyId(byte[] publicKey) {
        return Arrays.copyOf(sha256(publicKey), KEY_ID);
    }

    /** By which a device knows a code it has scanned, without having been told the code. */
    public static String fingerprint(RegistrationCode code) {
        return base64(Arrays.copyOf(sha256(code.value().getBytes(StandardCharsets.US_ASCII)), HASH));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
