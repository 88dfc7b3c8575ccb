package org.homeroom.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What staff do: sign in, let a family in at the door, take the attendance away as a file. */
final class StaffJourney {

    private final Page page;
    private final Words words;

    StaffJourney(Page page, Locale language) {
        this.page = page;
        this.words = new Words(page, language);
    }

    void signIn(String email, String password) {
        page.navigate("/sign-in?lang=" + words.language().toLanguageTag());
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        AxeCheck.assertClean(page);
        words.button("account.signIn.button").click();
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
    }

    /** Puts a volunteer down for a door. */
    void assign(String volunteer, String slot) {
        page.navigate("/door/" + slot);
        page.locator("summary").filter(words.has("door.duty.title")).click();
        words.choice(volunteer).click();
        assertThat(page.locator("body")).containsText(words.say("door.duty.assigned", "name", volunteer));
    }

    /** Lets a whole family in by the code they show. */
    void letIn(String slot, String shortCode, int people) {
        page.navigate("/door/" + slot);
        page.locator("#find").fill(shortCode);
        page.locator("#find").press("Enter");
        AxeCheck.assertClean(page);
        words.button("door.row.all", "count", people).click();
        assertThat(words.button("door.row.undo").first()).isVisible();
        assertThat(page.locator(".door-counts")).containsText(words.say("door.count.here", "count", people));
        AxeCheck.assertClean(page);
    }

    /** The rows of the attendance of a slot, with machine headings, byte order mark and all. */
    List<CSVRecord> exportAttendance(String slot) throws IOException {
        page.navigate("/staff/attendance?slot=" + slot);
        words.choice(words.say("attendance.file.machine")).click();
        AxeCheck.assertClean(page);
        var download =
                page.waitForDownload(() -> words.button("attendance.file.csv").click());
        var text = Files.readString(download.path(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(text, format).getRecords();
    }
}
