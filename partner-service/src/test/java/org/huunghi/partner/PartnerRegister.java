package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.analyst;
import static org.huunghi.partner.People.director;
import static org.huunghi.partner.People.officer;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The register of partners as those who call it see it. */
@ServiceTest
abstract class PartnerRegister {

    static final String PARTNERS = "/api/v1/partners";
    static final Map<String, Object> DECISION = Map.of("number", "77/QĐ-UBND");

    @Autowired
    Api api;

    @BeforeEach
    void unitsDecide() {
        People.authorities(api);
    }

    String registered(Map<String, Object> body) {
        var answer = api.as(officer()).post(PARTNERS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.createdId();
    }

    JsonNode merge(String absorbed, String survivor) {
        var answer = command(absorbed, 1, director(), "merger", Map.of("survivor", survivor));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    Api.Answer command(String id, long seen, Tokens by, String command, Map<String, ?> body) {
        return api.as(by).ifMatch(seen).post(PARTNERS + "/" + id + "/" + command, body);
    }

    JsonNode search(String query) {
        var answer = api.as(analyst()).get(PARTNERS + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    static Map<String, Object> alias(String name) {
        return Map.of("name", name, "language", "vi", "until", "2024-01");
    }
}
