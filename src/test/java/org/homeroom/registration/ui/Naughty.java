package org.homeroom.registration.ui;

import java.util.stream.Stream;

/** Texts that people or their phones do type, and that have broken forms before. */
final class Naughty {

    private Naughty() {}

    /** Legal as a name, each kept as it is. */
    static Stream<String> names() {
        return Stream.of(
                "O’Brien-Núñez",
                "Nguyễn Thị Ánh",
                "محمد عبد الله",
                "ሰላም ተስፋዬ",
                "李小龍",
                "𠮷野家",
                "Ng",
                "Rosa 👩‍👧‍👦 Alvarez",
                "<script>alert('hi')</script>",
                "<b>Bold</b> & \"quoted\"",
                "Robert'); DROP TABLE registration;--",
                "=HYPERLINK(\"http://example.org\";\"hi\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "{0} {name} ${jndi:ldap://example.org/a} #{7*7}",
                "null",
                "undefined",
                "%s%n%d",
                "../../etc/passwd");
    }

    /** Nothing anyone could see: no name. */
    static Stream<String> invisible() {
        return Stream.of(
                "", "   ", "\u00A0\u2003", "\u200B\u200D", "\u202E\u2066\u2069", "\u0000\u0007", "\t\n\r\n", "\uFEFF");
    }
}
