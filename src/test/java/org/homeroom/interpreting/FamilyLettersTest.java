package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.language.Formats;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.message.SmsParts;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter in every language; each text message costs two parts at most. */
class FamilyLettersTest {

    private static final String LINK = "https://events.maple-street.org/r/ABCDEFGHJKMNPQRSTUVWXYZ2";
    private static final Map<String, String> TITLES = Map.of(
            "en", "Homework without tears: small habits that make evenings calm",
            "es", "La tarea sin lágrimas: pequeños hábitos para tardes en calma",
            "ar", "الواجبات المنزلية بلا دموع: عادات صغيرة تجعل المساء هادئًا لكم",
            "zh", "没有眼泪的家庭作业：让夜晚安静下来的小习惯，给家里每一位大人和孩子的实用方法，一步一步来，一起动手试试看，晚上更轻松愉快",
            "vi", "Làm bài tập về nhà không nước mắt: thói quen nhỏ, tối êm đềm",
            "fa", "تکلیف خانه بدون اشک: عادت‌های کوچکی که شب را آرام‌تر می‌کنند",
            "uk", "Домашні завдання без сліз: маленькі звички для тихих вечорів",
            "am", "የቤት ሥራ ያለ እንባ፦ ምሽቶችን የሚያረጋጉ ትንንሽ ልማዶች ለወላጆችና ለልጆች በአንድ ላይ",
            "ht", "Devwa san kriye: ti abitid ki fè aswè yo kalm pou tout fanmi");

    private final Messages messages = new Messages();
    private final Formats formats = new Formats();

    static Stream<Locale> languages() {
        return new Languages().shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitsTwoPartsOfATextMessage(Locale language) {
        for (var news : Tidings.values()) {
            var text = sms(news, language);

            assertThat(SmsParts.count(text)).as(news + ": " + text).isBetween(1, 2);
            assertThat(text).contains(LINK);
            if (news != Tidings.REMINDER && news != Tidings.REMINDER_OF_DATE) {
                assertThat(text).contains(TITLES.get(language.getLanguage()).substring(0, 6));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhatWhenAndWhereToInEveryLetter(Locale language) {
        for (var news : Tidings.values()) {
            assertThat(messages.get(language, news.key("text"), arguments(language)))
                    .contains(LINK, TITLES.get(language.getLanguage()), "Almaz", "Kiswahili");
        }
        for (var kind : new String[] {"asked", "moved", "cancelled", "cancelledLate", "declined"}) {
            assertThat(messages.get(language, "interpreting.letter." + kind + ".text", arguments(language)))
                    .contains(TITLES.get(language.getLanguage()), "Almaz", "Kiswahili");
        }
    }

    private String sms(Tidings news, Locale language) {
        var start = Instant.parse("2026-09-30T22:00:00Z");
        var zone = ZoneId.of("America/New_York");
        return OutgoingMessage.sms(
                        new SchoolId(new UUID(0, 1)),
                        "+12125550100",
                        language,
                        "",
                        FamilyLetters.sms(
                                messages,
                                language,
                                news,
                                arguments(language),
                                formats.shortDateAndTime(start, language, zone)),
                        "key")
                .text();
    }

    private Map<String, Object> arguments(Locale language) {
        var start = Instant.parse("2026-09-30T22:00:00Z");
        var zone = ZoneId.of("America/New_York");
        return new HashMap<>(Map.of(
                "name", "Almaz",
                "school", "Maple Street School",
                "event", TITLES.get(language.getLanguage()),
                "language", "Kiswahili",
                "way", "PHONE",
                "place", "School library",
                "when", formats.when(start, start.plusSeconds(5400), language, zone),
                "link", LINK));
    }
}
