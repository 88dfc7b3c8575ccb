package org.homeroom.door.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import org.homeroom.account.RateLimits;
import org.homeroom.door.Devices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;

class DeviceFilterTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksToComeAgainWhileTheDatabaseIsAway(boolean atOnce) throws Exception {
        var devices = mock(Devices.class);
        when(devices.recognise(anyString()))
                .thenThrow(
                        atOnce
                                ? new CannotCreateTransactionException("no connection")
                                : new DataAccessResourceFailureException("broken off"));
        var request = new MockHttpServletRequest("GET", "/door/api/roster");
        request.addHeader("Authorization", "Bearer " + "a".repeat(32));
        var answer = new MockHttpServletResponse();
        var rest = new MockFilterChain();

        new DeviceFilter(devices, mock(RateLimits.class), SecurityContextHolder.getContextHolderStrategy())
                .doFilter(request, answer, rest);

        assertThat(rest.getRequest()).isNull();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotBlank();
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"status\":503,\"code\":\"busy\"}");
    }
}
