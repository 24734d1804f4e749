package org.huunghi.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.World.PATH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service tells about itself, and to whom. */
@ServiceTest
class ApiDescriptionTest {

    /** A line of the table of commands, and the path in it. */
    private static final Pattern COMMAND = Pattern.compile("^\\| [a-z-]+ \\| `(/[a-z-]+)`");

    @Autowired
    private Api api;

    @Test
    void everyPathOfTheReadmeIsAnAddressAndSummedUp() throws IOException {
        var paths = api.as(World.owner()).get("/v3/api-docs").json().path("paths");

        var shown = Files.readAllLines(Path.of("README.md")).stream()
                .map(COMMAND::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .toList();
        assertThat(shown).contains("/approval").allSatisfy(path -> assertThat(
                        paths.path(PATH + "/{id}" + path).has("post"))
                .isTrue());
        paths.forEach(path -> path.properties().stream()
                .filter(operation -> Set.of("get", "post").contains(operation.getKey()))
                .map(Map.Entry::getValue)
                .forEach(operation -> assertThat(operation.path("summary").asString())
                        .as(operation.toString())
                        .isNotBlank()));
    }

    @Test
    void eventsAreDescribed() {
        assertThat(api.as(World.owner()).get("/asyncapi").text())
                .contains("huunghi.aid.events.v1", "org.huunghi.aid.approved.v1");
        assertThat(api.as(World.owner())
                        .get("/schemas/org.huunghi.aid.approved.v1")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("org.huunghi.aid.approved.v1");
    }

    @Test
    void theServiceIsReadyWithItsStoreAndBroker() {
        var readiness = api.get("/actuator/health/readiness");

        assertThat(readiness.status()).as(readiness.text()).isEqualTo(200);
        assertThat(readiness.json().at("/components/mongo/status").asString()).isEqualTo("UP");
        assertThat(readiness.json().at("/components/kafka/status").asString()).isEqualTo("UP");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void badTokenIsRefused(String what, String authorization) {
        assertThat(api.header("Authorization", authorization).get(PATH).status())
                .isEqualTo(401);
    }

    @Test
    void noTokenIsRefused() {
        assertThat(api.get(PATH).status()).isEqualTo(401);
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("expired", chair().expired().bearer()),
                Arguments.of("forged", chair().forged()),
                Arguments.of("unsigned", chair().noneAlg()),
                Arguments.of("for another audience", chair().wrongAudience().bearer()),
                Arguments.of("of another issuer", chair().wrongIssuer().bearer()),
                Arguments.of("no token at all", "Bearer x"));
    }

    private static Tokens chair() {
        return World.chair();
    }
}
