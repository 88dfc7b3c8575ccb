package org.homeroom.event.ui;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homeroom.DatabaseTest;
import org.homeroom.event.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SlotCalendarTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private SchoolYear year;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = webAppContextSetup(application).build();
    }

    @Test
    void givesATimeInTheReadersLanguage() throws Exception {
        var event = year.workshop(year.school(), "Tea", Map.of(Locale.of("es"), SchoolYear.text("Té y cuentos")));
        var slot = year.slot(event, 3);

        browser.perform(get("/events/tea/slots/" + slot + ".ics").locale(Locale.of("es")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"tea.ics\""))
                .andExpect(content()
                        .string(allOf(
                                containsString("METHOD:PUBLISH"),
                                containsString("UID:" + slot + "@localhost"),
                                containsString("Té y cuentos"),
                                containsString("Biblioteca"))));
    }

    @Test
    void takesACancelledTimeOutOfTheCalendar() throws Exception {
        var slot = year.slot(year.workshop("Tea"), 3);
        year.cancel(slot);

        browser.perform(get("/events/tea/slots/" + slot + ".ics"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("METHOD:CANCEL")));
    }

    @Test
    void knowsNoTimeOfAnotherEventOrOfADraft() throws Exception {
        var slot = year.slot(year.workshop("Tea"), 3);
        year.workshop("Drums");
        var hidden = year.slot(year.draft("Draft"), 3);

        for (var address : new String[] {
            "drums/slots/" + slot, "draft/slots/" + hidden, "tea/slots/" + UUID.randomUUID(), "tea/slots/x"
        }) {
            browser.perform(get("/events/" + address + ".ics")).andExpect(status().isNotFound());
        }
    }
}
