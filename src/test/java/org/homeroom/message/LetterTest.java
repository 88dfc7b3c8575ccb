package org.homeroom.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.Test;

class LetterTest {

    private final Letter letter = new Letter(new Messages(), new Languages());

    @Test
    void readsFromRightToLeftWhereTheLanguageDoes() {
        assertThat(letter.html(row(Locale.of("ar"), "مرحبا"), school("#7a1f2b")))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<div lang=\"ar\" dir=\"rtl\"");
        assertThat(letter.html(row(Locale.of("es"), "Hola"), school("#7a1f2b"))).contains("lang=\"es\" dir=\"ltr\"");
    }

    @Test
    void showsMarkupAsText() {
        String html = letter.html(
                row(Locale.ENGLISH, "<script>alert(1)</script>\n\n<b>Go\nhttps://x.example/?a=1&b=\"2\""),
                school("#7a1f2b"));
        assertThat(html).doesNotContain("<script>").doesNotContain("<b>").contains("&lt;script&gt;");
    }

    @Test
    void makesAButtonOfALineAndItsAddress() {
        String html = letter.html(
                row(Locale.ENGLISH, "Hello\n\nSee or change it\nhttps://h.example/r/ABC?x=1&y=2\n\nBye"),
                school("#7a1f2b"));
        assertThat(html)
                .contains("<a href=\"https://h.example/r/ABC?x=1&amp;y=2\" style=")
                .contains(">See or change it</a>");
    }

    @Test
    void keepsMarksOfDirectionOutOfLinks() {
        String text = OutgoingMessage.email(
                        new SchoolId(new UUID(0, 2)),
                        "mina@example.org",
                        Locale.of("ar"),
                        "s",
                        "انظر\n\u2068https://h.example/r/ABC\u2069",
                        "k")
                .text();
        assertThat(text).isEqualTo("انظر\nhttps://h.example/r/ABC");
        assertThat(letter.html(row(Locale.of("ar"), text), school("#7a1f2b")))
                .contains("<a href=\"https://h.example/r/ABC\" style=");
    }

    @Test
    void writesOnTheButtonInTheInkThatReads() {
        String text = "Go\nhttps://h.example/";
        assertThat(letter.html(row(Locale.ENGLISH, text), school("#ffe680"))).contains("color:#000000");
        assertThat(letter.html(row(Locale.ENGLISH, text), school("#7a1f2b"))).contains("color:#ffffff");
    }

    @Test
    void neverLeavesAPlaceUnfilled() {
        assertThat(letter.html(row(Locale.ENGLISH, "Go\nhttps://h.example/"), school("#ffe680")))
                .doesNotContain("{{");
    }

    @Test
    void tellsWhoWritesAndThatAnAnswerArrives() {
        assertThat(letter.text(row(Locale.ENGLISH, "Hello"), school("#7a1f2b")))
                .startsWith("Hello\n\n-- \n")
                .contains("Lincoln")
                .contains("office@lincoln.example");
    }

    private static OutboxRow row(Locale language, String text) {
        return new OutboxRow(
                new MessageId(new UUID(0, 1)),
                new SchoolId(new UUID(0, 2)),
                Channel.EMAIL,
                "mina@example.org",
                language,
                "Subject",
                text,
                null,
                1);
    }

    private static School school(String accent) {
        return new School(
                new SchoolId(new UUID(0, 2)),
                "lincoln",
                "Lincoln",
                ZoneId.of("UTC"),
                "US",
                List.of(Locale.ENGLISH),
                Locale.ENGLISH,
                accent,
                "office@lincoln.example",
                null,
                "1 School Street");
    }
}
