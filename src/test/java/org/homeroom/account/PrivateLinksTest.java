package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PrivateLinksTest {

    @ParameterizedTest
    @CsvSource({"/r/ABC, true", "/i/ABC, true", "/events/tea, false", "/icons/r/x, false"})
    void keepsSecretLinksToThoseWhoHoldThem(String path, boolean secret) throws Exception {
        var answer = new MockHttpServletResponse();

        new PrivateLinks().doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());

        assertThat("no-referrer".equals(answer.getHeader("Referrer-Policy"))).isEqualTo(secret);
        assertThat("noindex, nofollow".equals(answer.getHeader("X-Robots-Tag"))).isEqualTo(secret);
        assertThat("no-store".equals(answer.getHeader("Cache-Control"))).isEqualTo(secret);
    }
}
