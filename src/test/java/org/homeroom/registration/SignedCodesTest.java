package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.homeroom.DatabaseTest;
import org.homeroom.DirectSql;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SigningKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SignedCodesTest {

    private static final RegistrationCode CODE = new RegistrationCode("23456789ABCDEFGHJKMNPQRS");
    private static final SlotId SLOT = new SlotId(UUID.fromString("01932f4e-7c00-7abc-8def-0123456789ab"));
    private static final byte[] ENCODED_PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    @Autowired
    private SigningKeys keys;

    @Autowired
    private SchoolYear year;

    @Autowired
    private DirectSql jdbc;

    @Test
    void isWrittenAsTheDocumentSays() {
        var school = year.school().id();
        var publicKey = BASE64.decode("A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg");
        jdbc.sql("insert into school_key (school_id, public_key, private_key, made_at) values (?, ?, ?, now())")
                .params(
                        bytes(school.value()),
                        publicKey,
                        HexFormat.of()
                                .parseHex("302e020100300506032b657004220420"
                                        + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"))
                .update();

        assertThat(codes("https://events.example.org")
                        .link(school, CODE, SLOT, 4)
                        .toString())
                .isEqualTo("https://events.example.org/r/23456789ABCDEFGHJKMNPQRS#AVZHAZMvTnwAeryN7wEjRWeJqwRrDMkApzkSj"
                        + "3yb7INb_ebPWMT9xXmQGRPTCzsZw1a97GLoleCGr7Lp4_ogBIbYMQ4zuf9vrHK1wMKSvjqbHxU7-zroBQ");
        assertThat(HexFormat.of().formatHex(SignedCodes.keyId(publicKey))).isEqualTo("5647");
        assertThat(SignedCodes.fingerprint(CODE)).isEqualTo("3E2HWgRnE4NO");
    }

    @Test
    void isAcceptedByTheKeyOfItsOwnSchoolAlone() throws Exception {
        var school = year.school().id();
        var other = year.school("other", "Other School").id();

        var link = codes("https://events.example.org").link(school, CODE, SLOT, 4);

        assertThat(isSigned(link, CODE, school)).isTrue();
        assertThat(isSigned(link, CODE, other)).isFalse();
        assertThat(isSigned(link, new RegistrationCode("ZZZZZZZZZZZZZZZZZZZZZZZZ"), school))
                .isFalse();
    }

    @Test
    void fitsIntoACodeThatACheapPhoneReads() throws Exception {
        var link = codes("https://family-events.maple-street-school.district.example.org")
                .link(year.school().id(), CODE, SLOT, 30);

        var version = Encoder.encode(link.toString(), ErrorCorrectionLevel.M).getVersion();

        assertThat(version.getVersionNumber()).isLessThanOrEqualTo(10);
    }

    @Test
    void hasOnePairOfKeysForASchoolHoweverManyAskFirst() throws Exception {
        var school = year.school().id();
        var asked = new ArrayList<Callable<String>>();
        for (int i = 0; i < 6; i++) {
            asked.add(() -> HexFormat.of().formatHex(keys.publicKey(school)));
        }
        try (var all = Executors.newFixedThreadPool(6)) {
            for (var answer : all.invokeAll(asked)) {
                var kept = jdbc.sql("select public_key from school_key")
                        .query(byte[].class)
                        .single();
                assertThat(answer.get()).isEqualTo(HexFormat.of().formatHex(kept));
            }
        }
    }

    private SignedCodes codes(String address) {
        var clock = Clock.fixed(Instant.ofEpochSecond(1796000000L), ZoneOffset.UTC);
        return new SignedCodes(keys, new PublicAddress(URI.create(address)), clock);
    }

    private boolean isSigned(URI link, RegistrationCode code, SchoolId school) throws Exception {
        var signed = BASE64.decode(link.getFragment());
        var encoded = ByteBuffer.allocate(ENCODED_PUBLIC.length + 32)
                .put(ENCODED_PUBLIC)
                .put(keys.publicKey(school))
                .array();
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update("homeroom-door-1".getBytes(StandardCharsets.US_ASCII));
        signature.update(code.value().getBytes(StandardCharsets.US_ASCII));
        signature.update(signed, 0, 24);
        return signature.verify(signed, 24, 64);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
