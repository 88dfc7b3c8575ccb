package org.homeroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

public class XlsxFileTest {

    @Test
    void bringsEveryScriptThroughAsText() throws Exception {
        var names = List.of("فاطمة", "李雪梅", "ትዕግስት", "=1+1", "+1 212 555 0100", "<b>&", "two\nlines", "👩‍👧");

        var sheet = sheet(write(false, 100, names), 1);

        assertThat(texts(sheet)).startsWith("name", "age", "date").containsAll(names);
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void writesNumbersAndDaysAsSuch() throws Exception {
        var sheet = sheet(write(false, 100, List.of("Rosa")), 1);

        assertThat(values(sheet)).containsExactly("7", "46309.0");
    }

    @Test
    void opensFromTheRightWhereItsLanguageDoes() throws Exception {
        assertThat(view(sheet(write(true, 100, List.of("فاطمة")), 1)).getAttribute("rightToLeft"))
                .isIn("1", "true");
        assertThat(view(sheet(write(false, 100, List.of("Rosa")), 1)).getAttribute("rightToLeft"))
                .isNotIn("1", "true");
    }

    @Test
    void goesOnOnAnotherSheetWhenOneIsFull() throws Exception {
        var names = IntStream.range(0, 25).mapToObj(i -> "Person " + i).toList();

        var file = write(false, 11, names);

        assertThat(names(file)).contains("xl/worksheets/sheet3.xml").doesNotContain("xl/worksheets/sheet4.xml");
        assertThat(texts(sheet(file, 1)))
                .startsWith("name")
                .contains("Person 9")
                .doesNotContain("Person 10");
        assertThat(texts(sheet(file, 3))).startsWith("name").contains("Person 24");
    }

    @Test
    void isWholeWithoutARow() throws Exception {
        assertThat(texts(sheet(write(false, 100, List.of()), 1))).containsExactly("name", "age", "date");
    }

    private static byte[] write(boolean rightToLeft, int rowsPerSheet, List<String> names) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var file = new XlsxFile(bytes, rightToLeft, rowsPerSheet)) {
            file.headings(List.of("name", "age", "date"));
            for (var name : names) {
                file.row(List.of(new Cell.Text(name), new Cell.Whole(7), new Cell.Day(LocalDate.of(2026, 10, 14))));
            }
        }
        return bytes.toByteArray();
    }

    public static Document sheet(byte[] file, int number) throws Exception {
        var content = files(file).get("xl/worksheets/sheet" + number + ".xml");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    public static List<String> texts(Document sheet) {
        return contents(sheet, "t");
    }

    private static List<String> values(Document sheet) {
        return contents(sheet, "v");
    }

    private static List<String> contents(Document sheet, String tag) {
        var found = sheet.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Element view(Document sheet) {
        return (Element) sheet.getElementsByTagName("sheetView").item(0);
    }

    private static List<String> names(byte[] file) throws Exception {
        return new ArrayList<>(files(file).keySet());
    }

    private static Map<String, byte[]> files(byte[] file) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        var path = Files.createTempFile("attendance", ".xlsx");
        Files.write(path, file);
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(path);
        }
        return files;
    }
}
