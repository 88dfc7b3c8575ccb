package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
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

/** Every text message, with a title of sixty characters and a date as long as they come, costs two parts at most. */
class SmsLettersTest {

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

    private static final List<String> KINDS = List.of(
            "confirmed",
            "waitlisted",
            "changed",
            "cancelled",
            "cancelledBySchool",
            "offer",
            "offerExpired",
            "movedUp",
            "partlyConfirmed",
            "childcareGranted",
            "companionCancelled");

    private final Messages messages = new Messages();
    private final Formats formats = new Formats();

    static Stream<Locale> languages() {
        return new Languages().shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitsTwoParts(Locale language) {
        for (var kind : KINDS) {
            var text = text(kind, language);

            assertThat(SmsParts.count(text)).as(kind + ": " + text).isBetween(1, 2);
            assertThat(text)
                    .contains(LINK)
                    .contains(TITLES.get(language.getLanguage()).substring(0, 6));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitsTwoPartsAboutSeveralAppointments(Locale language) {
        var text = text("visits", language);

        assertThat(SmsParts.count(text)).as(text).isBetween(1, 2);
        assertThat(text).contains(LINK + "/all");
    }

    private String text(String kind, Locale language) {
        var start = Instant.parse("2026-09-30T22:00:00Z");
        var until = Instant.parse("2026-09-28T23:45:00Z");
        var zone = ZoneId.of("America/New_York");
        var arguments = new HashMap<String, Object>(Map.of(
                "school",
                "Maple Street School",
                "event",
                TITLES.get(language.getLanguage()),
                "when",
                formats.when(start, start.plusSeconds(5400), language, zone),
                "until",
                formats.dayAndTime(until, language, zone),
                "code",
                "2345ABCD",
                "position",
                12,
                "count",
                10,
                "link",
                kind.equals("visits") ? LINK + "/all" : LINK));
        var school = new SchoolId(new UUID(0, 1));
        return OutgoingMessage.sms(
                        school,
                        "+12125550100",
                        language,
                        "",
                        Letters.sms(
                                messages,
                                language,
                                kind,
                                arguments,
                                Map.of(
                                        "when",
                                        formats.shortDateAndTime(start, language, zone),
                                        "until",
                                        formats.shortDateAndTime(until, language, zone))),
                        "key")
                .text();
    }
}
