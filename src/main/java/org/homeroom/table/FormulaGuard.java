package org.homeroom.table;

/**
 * Keeps a spreadsheet program from taking text for a formula. A text that begins with {@code = + - @}, tab, line break
 * or NUL, or with one of their full-width forms, gets an apostrophe in front; so does a text that has apostrophes
 * before such a beginning, so that taking one apostrophe away always gives the text back.
 */
final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    private FormulaGuard() {}

    static String guard(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
