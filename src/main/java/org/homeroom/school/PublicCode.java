package org.homeroom.school;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes that people see: random, unguessable, and typed without confusion (no 0 or O, no 1, I or L). Each of the 31
 * symbols carries 4.95 bits.
 */
public final class PublicCode {

    /** 24 symbols, 118 bits: safe to stand alone in a link. */
    public static final int LINK_LENGTH = 24;

    /** 8 symbols, 39 bits: for typing at the door, behind sign-in and a rate limit. */
    public static final int SHORT_LENGTH = 8;

    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {}

    public static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }

    /** Always the same for the same secret, and nothing to guess the secret by. */
    public static String derived(String secret, int length) {
        var hash = sha256(secret);
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(SYMBOLS.charAt(Byte.toUnsignedInt(hash[i]) % SYMBOLS.length()));
        }
        return code.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** What was typed or pasted, read as a code of this length: any case, spaces and hyphens ignored. */
    public static Optional<String> read(String typed, int length) {
        var code = typed.replaceAll("[\\s\\-–]", "").toUpperCase(Locale.ROOT);
        return code.length() == length && code.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** In groups of four, as it is shown and read aloud. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
