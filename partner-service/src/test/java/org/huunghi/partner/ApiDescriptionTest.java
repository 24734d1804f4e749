package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service tells about itself: its addresses, its events, and whether it is ready. */
@ServiceTest
class ApiDescriptionTest {

    @Autowired
    Api api;

    @Test
    void everyCommandOfTheTablesIsAnAddress() {
        var paths = api.as(People.analyst()).get("/v3/api-docs").json().path("paths");

        LifeTable.of("Partner").paths().forEach((command, path) -> assertThat(
                        paths.path("/api/v1/partners/{id}" + path).has("post"))
                .as(command)
                .isTrue());
        LifeTable.of("Unit").paths().forEach((command, path) -> assertThat(
                        paths.path("/api/v1/units/{code}" + path).has("post"))
                .as(command)
                .isTrue());
    }

    @Test
    void everyOperationIsSummedUp() {
        var paths = api.as(People.analyst()).get("/v3/api-docs").json().path("paths");

        assertThat(paths.properties()).hasSizeGreaterThan(15);
        paths.forEach(path -> path.properties().stream()
                .filter(operation -> Set.of("get", "post").contains(operation.getKey()))
                .map(Map.Entry::getValue)
                .forEach(operation -> assertThat(operation.path("summary").asString())
                        .as(operation.toString())
                        .isNotBlank()));
    }

    @Test
    void bothTopicsAreDescribed() {
        assertThat(api.as(People.analyst()).get("/asyncapi").text())
                .contains("huunghi.partner.events.v1", "org.huunghi.partner.merged.v1")
                .contains("huunghi.unit.events.v1", "org.huunghi.unit.succeeded.v1");
    }

    @Test
    void theServiceIsReadyWithItsStoreAndBroker() {
        var readiness = api.get("/actuator/health/readiness");

        assertThat(readiness.status()).as(readiness.text()).isEqualTo(200);
        assertThat(readiness.json().at("/components/mongo/status").asString()).isEqualTo("UP");
        assertThat(readiness.json().at("/components/kafka/status").asString()).isEqualTo("UP");
    }
}
