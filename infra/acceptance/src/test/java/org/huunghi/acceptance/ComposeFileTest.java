package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml cannot be run everywhere; every name in it must at least exist in the code. */
class ComposeFileTest {

    private static final Pattern PINNED = Pattern.compile(".+:[\\w.]*\\d[\\w.-]*");

    private final Map<String, Map<String, Object>> services =
            map(map(new Yaml().load(Checkout.text("docker-compose.yml"))).get("services"));

    @ParameterizedTest
    @ValueSource(strings = {"partner-service", "agreement-service", "aid-service", "notification-service", "gateway"})
    void everyVariableOfAServiceIsReadByIt(String service) {
        var settings = settingsOf(service);

        assertThat(environment(service).keySet()).isNotEmpty().allSatisfy(variable -> assertThat(settings)
                .contains("${" + variable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-service", "agreement-service", "aid-service", "notification-service", "gateway"})
    void everyServiceIsAskedForItsReadinessOnItsOwnPort(String service) {
        var port = environment(service).get("SERVER_PORT");

        assertThat(settingsOf(service)).contains("${SERVER_PORT:" + port + "}");
        assertThat(healthTest(service)).contains("http://localhost:" + port + "/actuator/health/readiness");
    }

    @Test
    void theGatewayIsToldTheAddressesThatTheServicesHave() {
        var environment = environment("gateway");

        for (var service : List.of("partner", "agreement", "aid", "notification")) {
            var port = environment(service + "-service").get("SERVER_PORT");
            assertThat(environment.get(service.toUpperCase() + "_URL"))
                    .isEqualTo("http://" + service + "-service:" + port);
        }
    }

    @Test
    void everyDependencyIsWaitedForUntilItIsHealthy() {
        services.forEach((name, service) -> map(service.getOrDefault("depends_on", Map.of()))
                .forEach((needed, condition) -> {
                    assertThat(services).as(name + " needs " + needed).containsKey(needed);
                    assertThat(condition).isEqualTo(Map.of("condition", "service_healthy"));
                    assertThat(services.get(needed)).containsKey("healthcheck");
                }));
    }

    @Test
    void everyImageHasAPinnedVersion() {
        assertThat(services.values().stream().map(service -> service.get("image")))
                .filteredOn(image -> image != null)
                .allSatisfy(image -> assertThat(image.toString()).matches(PINNED));
    }

    @Test
    void everyFileThatTheComposeFileNamesIsThere() {
        var dockerfile = Checkout.text("infra/compose/Dockerfile");

        assertThat(dockerfile).contains("USER 10001");
        assertThat(Checkout.text("infra/compose/Dockerfile.sms")).contains("USER 10001");
        assertThat(Checkout.text("infra/keycloak/huunghi-realm.json")).contains("\"realm\": \"huunghi\"");
    }

    private String settingsOf(String service) {
        return Checkout.text(service + "/src/main/resources/application.yml")
                + Checkout.text("infra/service-kit/src/main/resources/huunghi-service.yml")
                + (service.equals("gateway")
                        ? ""
                        : Checkout.text("infra/eventing/src/main/resources/huunghi-eventing.yml"));
    }

    private Map<String, Object> environment(String service) {
        return map(services.get(service).get("environment"));
    }

    private String healthTest(String service) {
        return map(services.get(service).get("healthcheck")).get("test").toString();
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object node) {
        return (Map<String, V>) node;
    }
}
