package org.homeroom.registration.ui;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.homeroom.DatabaseTest;
import org.homeroom.account.PrivateLinks;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class YoursCalendarTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private PrivateLinks privateLinks;

    @Autowired
    private SchoolYear year;

    @Autowired
    private Registrations registrations;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(privateLinks)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void isTheSameAppointmentAsInTheLetter() throws Exception {
        var slot = year.slot(year.workshop("Tea"), 5);
        var made = (RegistrationOutcome.Confirmed)
                registrations.register(Requests.to(slot).build());
        var id = registrations.find(made.code()).orElseThrow().id().value();

        browser.perform(get("/r/" + made.code().value() + ".ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("text/calendar")))
                .andExpect(content().string(containsString("UID:" + id + "@")))
                .andExpect(content().string(containsString("METHOD:PUBLISH")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"));

        registrations.cancel(made.code());
        browser.perform(get("/r/" + made.code().value() + ".ics"))
                .andExpect(content().string(containsString("METHOD:CANCEL")));
    }

    @Test
    void isNotThereForUnknownCodesAndForThoseWhoWait() throws Exception {
        var slot = year.slot(year.workshop("Tea"), 1);
        registrations.register(Requests.to(slot).build());
        var waiting = (RegistrationOutcome.Waitlisted)
                registrations.register(Requests.to(slot).build());

        browser.perform(get("/r/" + waiting.code().value() + ".ics")).andExpect(status().isNotFound());
        browser.perform(get("/r/23456789ABCDEFGHJKMNPQRS.ics")).andExpect(status().isNotFound());
        browser.perform(get("/r/x.ics")).andExpect(status().isNotFound());
    }

    @Test
    void holdsOffWhoGuesses() throws Exception {
        for (int i = 0; i < 40; i++) {
            browser.perform(get("/r/23456789ABCDEFGHJKMNPQRS.ics").with(request -> {
                request.setRemoteAddr("192.0.2.77");
                return request;
            }));
        }

        browser.perform(get("/r/23456789ABCDEFGHJKMNPQRS.ics").with(request -> {
                    request.setRemoteAddr("192.0.2.77");
                    return request;
                }))
                .andExpect(status().isTooManyRequests());
    }
}
