package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;

import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journeys of tasks have in common. */
abstract class TaskSteps {

    static final String TASKS = "/api/v1/tasks";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    String assigned(Map<String, Object> body) {
        return People.created(api.as(OFFICE), TASKS, body).createdId();
    }

    String accepted(Map<String, Object> body) {
        var id = assigned(body);
        step(id, 1, LEAD, "acceptance", null, "ACCEPTED");
        return id;
    }

    Answer post(String id, long seen, Tokens by, String command, Map<String, ?> body) {
        return api.as(by).ifMatch(seen).post(TASKS + "/" + id + "/" + command, body);
    }

    Answer step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = post(id, seen, by, command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(answer.version()).isEqualTo(seen + 1);
        return answer;
    }

    static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
