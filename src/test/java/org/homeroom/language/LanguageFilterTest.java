package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageFilterTest {
    private final LanguageFilter filter = new LanguageFilter(new Languages());
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void remembersAChosenLanguageForAYear() throws Exception {
        request.setParameter("lang", "zh-hans");

        filter.doFilter(request, response, chain);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("homeroom-lang=zh-Hans; Path=/; Max-Age=31536000;")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void remembersNothingThatWasNotChosen() throws Exception {
        request.addPreferredLocale(Locale.forLanguageTag("es"));
        request.setParameter("lang", "tlh");

        filter.doFilter(request, response, chain);

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void letsEverythingBehindItSeeTheReadersLanguage() throws Exception {
        request.addPreferredLocale(Locale.GERMAN);
        request.setParameter("lang", "fa");

        filter.doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNotNull();
        assertThat(chain.getRequest().getLocale()).isEqualTo(Locale.forLanguageTag("fa"));
    }
}
