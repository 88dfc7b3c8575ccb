package org.homeroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final List<String> NAMES = List.of(
            "عبد الرحمن الخطيب",
            "欧阳雪梅",
            "ትዕግስት ተስፋዬ",
            "Nguyễn Thị Ý",
            "Мар’яна Лук’яненко",
            "علی‌رضا نیک‌نام",
            "👩‍👧 \"Rosa\", the first",
            "two\nlines",
            "+1 212 555 0100",
            "'=1",
            "<b>&amp;</b>",
            "; drop table family");

    @Test
    void bringsEveryScriptThrough() throws IOException {
        var file = write(false);

        try (var parser = CSVParser.parse(file, CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            assertThat(records.getFirst().toList()).containsExactly("name", "age", "date");
            assertThat(records.subList(1, records.size()))
                    .extracting(row -> FormulaGuardTest.unguarded(row.get(0)))
                    .containsExactlyElementsOf(NAMES);
            assertThat(records.get(1).get(1)).isEqualTo("7");
            assertThat(records.get(1).get(2)).isEqualTo("2026-10-14");
        }
    }

    @Test
    void endsEveryLineAsTheStandardSays() throws IOException {
        assertThat(write(false)).startsWith("name,age,date\r\n").endsWith("\r\n");
    }

    @Test
    void marksItsEncodingOnlyWhenAskedTo() throws IOException {
        assertThat(write(true)).startsWith("\uFEFFname");
        assertThat(write(false)).startsWith("name");
    }

    private static String write(boolean marked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new CsvFile(bytes, marked)) {
            file.headings(List.of("name", "age", "date"));
            for (var name : NAMES) {
                file.row(List.of(new Cell.Text(name), new Cell.Whole(7), new Cell.Day(LocalDate.of(2026, 10, 14))));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
