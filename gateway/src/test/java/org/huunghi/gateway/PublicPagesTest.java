package org.huunghi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway answers to anybody. */
class PublicPagesTest extends GatewayTest {

    @Test
    void aCalendarProgramReadsItsFeedWithoutAToken() {
        AGREEMENT.answers(200, "text/calendar", "BEGIN:VCALENDAR");

        assertThat(anonymous().get("/api/v1/feeds/c2VjcmV0.ics").text()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(anonymous().get("/api/v1/feeds/f-1").status()).isEqualTo(401);
        assertThat(AGREEMENT.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi/partner,/v3/api-docs",
        "/asyncapi/partner,/asyncapi",
        "/schemas/partner/org.huunghi.unit.renamed.v1,/schemas/org.huunghi.unit.renamed.v1"
    })
    void thePartsDocumentsAreOpen(String path, String behind) {
        assertThat(anonymous().get(path).status()).isEqualTo(200);
        assertThat(PARTNER.calls()).singleElement().satisfies(call -> assertThat(call.uri())
                .hasToString(behind));
    }

    @Test
    void onePortalShowsAllParts() {
        assertThat(anonymous().get("/docs").status()).isEqualTo(302);
        assertThat(anonymous().get("/swagger-ui/index.html").text()).contains("swagger-ui");
        assertThat(anonymous()
                        .get("/v3/api-docs/swagger-config")
                        .json()
                        .path("urls")
                        .values())
                .extracting(each -> each.path("url").stringValue())
                .containsExactlyInAnyOrder(
                        "/openapi/partner", "/openapi/agreement", "/openapi/aid", "/openapi/notification");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void theGatewayIsWellWithoutItsParts(String path) {
        assertThat(anonymous().get(path).json().path("status").stringValue()).isEqualTo("UP");
    }

    @Test
    void theGatewaysOwnActuatorIsNotOpen() {
        assertThat(anonymous().get("/actuator/env").status()).isEqualTo(401);
        assertThat(officer().get("/actuator/env").status()).isEqualTo(403);
        assertThat(anonymous()
                        .as(Tokens.of("op").roles("OPERATOR"))
                        .get("/actuator/env")
                        .status())
                .isEqualTo(404);
    }
}
