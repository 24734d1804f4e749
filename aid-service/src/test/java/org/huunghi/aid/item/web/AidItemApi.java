package org.huunghi.aid.item.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.World.DECISION;
import static org.huunghi.aid.World.PATH;
import static org.huunghi.aid.World.appraiser;
import static org.huunghi.aid.World.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.huunghi.aid.World;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Aid items as those who call the service see them. */
@ServiceTest
abstract class AidItemApi {

    @Autowired
    Api api;

    String appraising() {
        var path = PATH + "/" + World.proposed(api, dollars("1000")).createdId();
        step(path, 1, appraiser(), "dossier-validation", Map.of("on", "2024-01-22"));
        step(path, 2, appraiser(), "appraisal", Map.of("on", "2024-01-25"));
        return path;
    }

    void step(String path, long seen, Tokens by, String command, Map<String, ?> body) {
        var answer = api.as(by).ifMatch(seen).post(path + "/" + command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    static Map<String, Object> approval(String reason) {
        return changedApproval("reason", reason);
    }

    static Map<String, Object> approval() {
        return Map.of("document", DECISION);
    }

    static Map<String, Object> changedApproval(String field, Object value) {
        return changed(approval(), field, value);
    }

    static Map<String, Object> dollars(String amount) {
        return changed(proposal(), "committed", Map.of("amount", amount, "currency", "USD"));
    }

    static Map<String, Object> changed(Consumer<Map<String, Object>> change) {
        var body = proposal();
        change.accept(body);
        return body;
    }

    static Map<String, Object> changed(Map<String, Object> body, String field, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
