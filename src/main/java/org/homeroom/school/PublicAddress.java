package org.homeroom.school;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where families find this installation; every link in a letter or a calendar starts with it.
 *
 * @param baseUrl without a path, as {@code https://events.example.org}
 */
@ConfigurationProperties("homeroom")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    /** @param path absolute, already encoded */
    public URI of(String path) {
        return baseUrl.resolve(path);
    }
}
