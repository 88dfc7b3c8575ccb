package org.homeroom.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/**
 * Who may ask for which address. What lies under {@code /staff} and {@code /door} is refused to strangers by its
 * address, whatever answers there; views and services say more narrowly who may use them. Everything else is open, so
 * that an address that does not exist can say so.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    private static final String[] ANY_ROLE = {Role.ADMINISTRATOR.name(), Role.TEACHER.name(), Role.VOLUNTEER.name()};

    private static final String[] HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    /** The address bar holds a family's code: it goes to no other site. The door's camera is for our pages only. */
    private static final String CONTENT_POLICY =
            "base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The door's app is whole in itself; its camera's pictures come from no address. */
    private static final String DOOR_APP_POLICY = CONTENT_POLICY + "; default-src 'self'; img-src 'self' data:";

    /** The door's app is the same for everybody, and opens to those who have a link; its API has a chain of its own. */
    private static final RequestMatcher DOOR_APP = RequestMatchers.anyOf(
            PathPatternRequestMatcher.pathPattern("/door/app"), PathPatternRequestMatcher.pathPattern("/door/app/**"));

    /** Pages about somebody: no browser and nothing on the way keeps them. */
    private static final RequestMatcher[] PERSONAL = Stream.of(
                    "/staff/**", "/door/**", "/r/**", "/i/**", "/welcome/**", "/set-up/**", SIGN_IN)
            .map(PathPatternRequestMatcher::pathPattern)
            .toArray(RequestMatcher[]::new);

    private static final String PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, SessionStamps stamps, SecurityContextHolderStrategy current, RateLimits limits) {
        var signInLimits = new SignInLimitFilter(limits);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(DOOR_APP)
                        .permitAll()
                        .requestMatchers("/staff/**", "/door/**")
                        .hasAnyRole(ANY_ROLE)
                        .requestMatchers(HEALTH)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?signed-out")
                                .defaultSuccessUrl("/staff")
                                .anyRequest(AuthorizedUrl::permitAll))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new SessionStampFilter(stamps, current), SecurityContextHolderFilter.class)
                .addFilterBefore(signInLimits, UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder(Passwords passwords) {
        return passwords.encoder();
    }

    /** The same by which people sign in on the page. */
    @Bean
    AuthenticationManager authenticationManager(AuthenticationConfiguration configuration) {
        return configuration.getAuthenticationManager();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        DOOR_APP, new ContentSecurityPolicyHeaderWriter(DOOR_APP_POLICY)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        RequestMatchers.not(DOOR_APP), new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        RequestMatchers.allOf(RequestMatchers.anyOf(PERSONAL), RequestMatchers.not(DOOR_APP)),
                        new CacheControlHeadersWriter()))
                .withObjectPostProcessor(early());
    }

    /** At the beginning: Vaadin's pages leave without what would be added at the end. */
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
