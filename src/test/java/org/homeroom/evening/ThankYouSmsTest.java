package org.homeroom.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.message.SmsParts;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text message, with a title of sixty characters, costs two parts at most. */
class ThankYouSmsTest {

    private static final String LINK = "https://events.maple-street.org/r/ABCDEFGHJKMNPQRSTUVWXYZ2/thanks";
    private static final Map<String, String> TITLES = Map.of(
            "en", "Homework without tears: small habits that make evenings calm",
            "es", "La tarea sin lágrimas: pequeños hábitos para tardes en calma",
            "ar", "الواجبات المنزلية بلا دموع: عادات صغيرة تجعل المساء هادئًا لكم",
            "zh", "没有眼泪的家庭作业：让夜晚安静下来的小习惯，给家里每一位大人和孩子的实用方法",
            "vi", "Làm bài tập về nhà không nước mắt: thói quen nhỏ, tối êm đềm",
            "fa", "تکلیف خانه بدون اشک: عادت‌های کوچکی که شب را آرام‌تر می‌کنند",
            "uk", "Домашні завдання без сліз: маленькі звички для тихих вечорів",
            "am", "የቤት ሥራ ያለ እንባ፦ ምሽቶችን የሚያረጋጉ ትንንሽ ልማዶች ለወላጆችና ለልጆች በአንድ ላይ",
            "ht", "Devwa san kriye: ti abitid ki fè aswè yo kalm pou tout fanmi");

    static Stream<Locale> languages() {
        return new Languages().shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fitsTwoParts(Locale language) {
        var title = TITLES.get(language.getLanguage());
        var text = OutgoingMessage.sms(
                        new SchoolId(new UUID(0, 1)),
                        "+12125550100",
                        language,
                        "",
                        ThankYou.sms(
                                new Messages(),
                                language,
                                new HashMap<>(Map.of("event", title, "school", "Maple Street School", "link", LINK))),
                        "key")
                .text();

        assertThat(SmsParts.count(text)).as(text).isBetween(1, 2);
        assertThat(text).contains(LINK).contains(title.substring(0, 6));
    }
}
