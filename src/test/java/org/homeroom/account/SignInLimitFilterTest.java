package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInLimitFilterTest {

    private final SignInLimitFilter filter = new SignInLimitFilter(new RateLimits(new RateLimitSettings(Map.of())));

    @Test
    void locksNobodyOutElsewhere() throws Exception {
        for (int i = 0; i < 60; i++) {
            mayTry("mina@lincoln.example", "192.0.2.1");
        }

        assertThat(mayTry("mina@lincoln.example", "192.0.2.1")).isFalse();
        assertThat(mayTry("mina@lincoln.example", "198.51.100.2")).isTrue();
    }

    @Test
    void locksOutNobodyWhoIsTriedByAnAddressThatIsHeldOff() throws Exception {
        for (int i = 0; i < 120; i++) {
            mayTry("person-" + i + "@lincoln.example", "192.0.2.1");
        }
        for (int i = 0; i < 60; i++) {
            mayTry("mina@lincoln.example", "192.0.2.1");
        }

        assertThat(mayTry("mina@lincoln.example", "198.51.100.2")).isTrue();
    }

    @Test
    void locksAPersonWhoIsTriedFromManyAddresses() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(mayTry("mina@lincoln.example", "192.0.2." + i)).isTrue();
        }

        assertThat(mayTry("mina@lincoln.example", "198.51.100.2")).isFalse();
    }

    @Test
    void keepsNoMoreOfAnAddressThanItCanHave() throws Exception {
        var longest = "m".repeat(EmailAddress.LENGTH);
        for (int i = 0; i < 8; i++) {
            assertThat(mayTry(longest + i, "192.0.2.1")).isTrue();
        }

        assertThat(mayTry(longest + "9", "192.0.2.1")).isFalse();
    }

    private boolean mayTry(String person, String address) throws Exception {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.setRemoteAddr(address);
        request.setParameter("username", person);
        var chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
