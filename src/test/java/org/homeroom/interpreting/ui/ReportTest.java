package org.homeroom.interpreting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.SchoolYear;
import org.homeroom.interpreting.Headsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ReportTest extends InterpretingScreens {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Headsets headsets;

    @Test
    void showsTheYearByLanguage() {
        family("amh");
        visit("staff/interpreting/report?year=" + year());
        assertThat(rows()).singleElement().asString().isEqualTo("Amharic 1 1 0 0 0 0 1 0 0 0 0 0");
        assertThat(links()).contains("staff/interpreting/report.csv?year=" + year());
        visit("staff/interpreting/report?year=nonsense");
        assertThat(text()).contains("Language access");
    }

    @Test
    void isAFileToo() throws Exception {
        family("amh");

        var file = browser()
                .perform(get("/staff/interpreting/report.csv?year=" + year() + "&lang=uk")
                        .locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(file.getHeader("Content-Disposition")).contains("language-access-" + year() + ".csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .contains("amh,")
                .contains(",1,1,0,0,0,0,1,0,0,0,0,0");
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        SignedIn.as(year.school().id(), Role.TEACHER);
        browser().perform(get("/staff/interpreting/report.csv")).andExpect(status().isForbidden());
        speak(Locale.ENGLISH);
        visit("staff/interpreting/report");
        assertThat(text()).contains("This page is not open to you");
    }

    @Test
    void listsHeadsetsAndRetiresThem() {
        headsets.add("Blue suitcase", 20, 2);
        visit("staff/interpreting/headsets");
        assertThat(rows()).singleElement().asString().startsWith("Blue suitcase 20 2");
        press("No longer in use");
        assertThat(headsets.list()).allMatch(set -> set.retired());
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private int year() {
        return year.inDays(7).atZone(SchoolYear.ZONE).getYear();
    }
}
