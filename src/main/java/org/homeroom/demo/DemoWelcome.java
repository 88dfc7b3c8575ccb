package org.homeroom.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.homeroom.school.SchoolService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where the demo is and whom one may sign in as. */
@Component
@Profile("demo")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final SchoolService schools;
    private final String baseUrl;

    DemoWelcome(SchoolService schools, @Value("${homeroom.base-url:http://localhost:${server.port}}") String baseUrl) {
        this.schools = schools;
        this.baseUrl = baseUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        var content = DemoContent.read(List.of());
        schools.first()
                .filter(school -> school.slug().equals(content.school().slug()))
                .ifPresent(school -> LOG.info("{}", text(school.name(), content.school())));
    }

    private String text(String name, DemoContent.School school) {
        var signIns = school.staff().stream()
                .map(person -> "    %-14s %-22s %s".formatted(person.role(), person.email(), person.password()))
                .collect(Collectors.joining("\n"));
        return """
                The demo is ready.

                  %s: %s
                  Staff sign in at %s/sign-in

                %s
                """.formatted(name, baseUrl, baseUrl, signIns);
    }
}
