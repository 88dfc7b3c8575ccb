package org.homeroom.message;

import java.util.Arrays;

/**
 * How many text messages a text costs (3GPP TS 23.038 and 23.040): 160 characters of the GSM alphabet in one message,
 * 153 in each of several; 70 and 67 as soon as one character lies outside of it.
 */
public final class SmsParts {

    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_EXTENSION = "\f^{}\\[~]|€";

    private SmsParts() {}

    /** 0 for an empty text. */
    public static int count(String text) {
        return isGsm(text) ? pack(text, 160, 153) : pack(text, 70, 67);
    }

    /**
     * The same with plain dashes, quotation marks and spaces, if the whole then fits the GSM alphabet: a single
     * typographer's dash would make the text twice as dear.
     */
    static String withoutFinery(String text) {
        String plain = text.replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2018\u2019\u02BC]", "'")
                .replaceAll("[\u201C\u201D\u00AB\u00BB]", "\"")
                .replaceAll("[\u00A0\u2000-\u200A\u202F]", " ")
                .replaceAll("[\u200B-\u200F\u2066-\u2069]", "")
                .replace("\u2026", "...")
                .replace("\u00B7", "-");
        return isGsm(plain) ? plain : text;
    }

    private static boolean isGsm(String text) {
        return text.chars().allMatch(c -> GSM.indexOf(c) >= 0 || GSM_EXTENSION.indexOf(c) >= 0);
    }

    private static int pack(String text, int alone, int each) {
        int[] widths = widths(text);
        int total = Arrays.stream(widths).sum();
        if (total <= alone) {
            return total == 0 ? 0 : 1;
        }
        int parts = 1;
        int used = 0;
        for (int width : widths) {
            if (used + width > each) {
                parts++;
                used = 0;
            }
            used += width;
        }
        return parts;
    }

    /** In units that must not be torn apart: an escaped GSM character takes two, so does a surrogate pair. */
    private static int[] widths(String text) {
        boolean gsm = isGsm(text);
        return text.codePoints()
                .map(c -> gsm ? (GSM_EXTENSION.indexOf(c) >= 0 ? 2 : 1) : Character.charCount(c))
                .toArray();
    }
}
