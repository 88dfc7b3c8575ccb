package org.homeroom.school;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs for a school (Ed25519). Its keys are made when they are first asked for, and are the same on every instance. */
@Component
public class SigningKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final int PUBLIC_BYTES = 32;

    private final SigningKeyRepository keys;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final LoadingCache<SchoolId, Pair> pairs =
            Caffeine.newBuilder().maximumSize(1000).build(this::load);

    SigningKeys(SigningKeyRepository keys, Clock clock, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Pair(byte[] publicKey, PrivateKey privateKey) {}

    /** 64 bytes, the same for the same message. */
    public byte[] sign(SchoolId school, byte[] message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pairs.get(school).privateKey());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 32 bytes of it alone. */
    public byte[] publicKey(SchoolId school) {
        return pairs.get(school).publicKey().clone();
    }

    /** In a transaction of its own: whoever asks may only be reading. */
    private Pair load(SchoolId school) {
        return Objects.requireNonNull(apart.execute(status -> {
            var kept = keys.findById(school.value());
            if (kept.isEmpty()) {
                var made = generate();
                var encoded = made.getPublic().getEncoded();
                keys.keepUnlessThereAreSome(
                        school.value(),
                        Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length),
                        made.getPrivate().getEncoded(),
                        clock.instant());
                kept = keys.findById(school.value());
            }
            var pair = kept.orElseThrow();
            return new Pair(pair.publicKey(), privateKey(pair.privateKey()));
        }));
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
