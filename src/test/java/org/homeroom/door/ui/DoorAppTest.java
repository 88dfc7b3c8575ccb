package org.homeroom.door.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.homeroom.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class DoorAppTest {

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        TestSecurityContextHolder.clearContext();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void opensToWhoeverHasALinkAndMakesNoSession() throws Exception {
        var answer = browser.perform(get("/door/app"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html"))
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; "
                                        + "default-src 'self'; img-src 'self' data:"))
                .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void letsItsWorkerSeeThatOnePageOnly() throws Exception {
        browser.perform(get("/door/app/worker.js"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/javascript"))
                .andExpect(header().string("Service-Worker-Allowed", "/door/app"))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void hasEveryFileThatThePageAndTheWorkerAskFor() throws Exception {
        var page = text("/door/app");
        var worker = text("/door/app/worker.js");
        var files = Pattern.compile("[\\w-]+-[0-9A-Z]{8,10}\\.(?:json|js|css|webmanifest)")
                .matcher(page + worker)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThan(20);
        for (var file : files) {
            browser.perform(get("/door/app/" + file))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        }
    }

    @Test
    void hasNothingElseThere() throws Exception {
        browser.perform(get("/door/app/none-12345678.js")).andExpect(status().isNotFound());
    }

    private String text(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString();
    }
}
