package org.homeroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What can be known about {@code docker-compose.yml} without a Docker engine. */
class ComposeFileTest {
    private final JsonNode compose = new YAMLMapper().readTree(Path.of("docker-compose.yml"));

    @Test
    void followsTheComposeSpecification() {
        var specification = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("classpath:compose/compose-spec.json"));

        assertThat(specification.validate(compose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"homeroom", "mysql", "mailpit", "balancer"})
    void locksEveryServiceUp(String service) {
        assertThat(compose.at("/services").propertyNames()).contains(service).hasSize(5);
        assertThat(text(service, "read_only")).isEqualTo("true");
        assertThat(text(service, "cap_drop/0")).isEqualTo("ALL");
        assertThat(text(service, "security_opt/0")).isEqualTo("no-new-privileges:true");
        assertThat(text(service, "user")).matches("[1-9]\\d+(:[1-9]\\d+)?");
    }

    @Test
    void knowsWhetherEveryServiceIsWell() throws IOException {
        assertThat(Files.readString(Path.of(text("homeroom", "build/dockerfile"))))
                .contains("HEALTHCHECK");
        assertThat(text("mysql", "healthcheck/test/1")).contains("mysqladmin ping");
        assertThat(text("mailpit", "healthcheck/test/2")).isEqualTo("readyz");
    }

    @Test
    void startsHomeroomWhenTheOthersAreWell() {
        assertThat(text("homeroom", "depends_on/mysql/condition")).isEqualTo("service_healthy");
        assertThat(text("homeroom", "depends_on/mailpit/condition")).isEqualTo("service_healthy");
    }

    @Test
    void startsTheBalancerWithBothInstancesAndOnlyWhenAsked() {
        assertThat(text("balancer", "profiles/0")).isEqualTo("two");
        assertThat(text("homeroom-2", "profiles/0")).isEqualTo("two");
        assertThat(text("homeroom-2", "extends/service")).isEqualTo("homeroom");
        assertThat(text("homeroom", "environment/HOMEROOM_INSTANCE")).isEqualTo("one");
        assertThat(text("homeroom-2", "environment/HOMEROOM_INSTANCE")).isEqualTo("two");
        assertThat(text("balancer", "depends_on/homeroom-2/condition")).isEqualTo("service_healthy");
        assertThat(text("balancer", "volumes/0")).startsWith("./src/main/docker/nginx.conf:");
    }

    @Test
    void keepsTheDatabaseInAVolume() {
        assertThat(compose.at("/volumes").propertyNames()).containsExactly("mysql");
        assertThat(text("mysql", "volumes/0")).isEqualTo("mysql:/var/lib/mysql");
    }

    @Test
    void asksForThePasswords() {
        assertThat(text("mysql", "environment/MYSQL_ROOT_PASSWORD")).startsWith("${MYSQL_ROOT_PASSWORD:?");
        assertThat(text("mysql", "environment/MYSQL_PASSWORD"))
                .startsWith("${HOMEROOM_DB_PASSWORD:?")
                .isEqualTo(text("homeroom", "environment/HOMEROOM_DB_PASSWORD"));
    }

    private String text(String service, String path) {
        return compose.at("/services/" + service + "/" + path).asString();
    }
}
