package org.homeroom.door.api;

import org.homeroom.account.RateLimits;
import org.homeroom.door.DeviceDoor;
import org.homeroom.door.Devices;
import org.homeroom.door.RoomDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Devices at the door are known by their secret alone. No cookie is read or set here, so there is nothing that a page of
 * somebody else's could borrow; and the secret is looked at nowhere else.
 */
@Configuration(proxyBeanMethods = false)
class DoorApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain doorApiSecurityChain(
            HttpSecurity http, Devices devices, RateLimits limits, SecurityContextHolderStrategy current) {
        return http.securityMatcher(DoorApi.ROOT + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DoorApi.ENTER)
                        .permitAll()
                        .anyRequest()
                        .hasAnyAuthority(DeviceDoor.AUTHORITY, RoomDoor.AUTHORITY))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> Problem.WITHDRAWN.write(response))
                        .accessDeniedHandler((request, response, why) -> Problem.WITHDRAWN.write(response)))
                .addFilterBefore(new DeviceFilter(devices, limits, current), AuthorizationFilter.class)
                .build();
    }
}
