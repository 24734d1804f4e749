package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What every refusal must be: a 4xx with a problem document that has a code and a title and tells nothing of our insides. */
final class Refusals {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Refusals() {}

    static void assertRefused(HttpResponse<String> answer, String flaw, Integer... statuses) {
        var told = answer.request().method() + " " + answer.uri().getPath() + " with " + flaw + ": "
                + answer.statusCode() + " " + answer.body();
        assertThat(answer.statusCode()).as(told).isBetween(400, 499);
        if (statuses.length > 0) {
            assertThat(List.of(statuses)).as(told).contains(answer.statusCode());
        }
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(told)
                .startsWith("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("code").asString()).as(told).matches("[a-z0-9-]+");
        assertThat(problem.path("title").asString()).as(told).isNotBlank();
        assertThat(problem.path("status").asInt()).as(told).isEqualTo(answer.statusCode());
        assertThat(answer.body()).as(told).doesNotContain("Exception", "\tat ", "org.huunghi", "java.");
    }
}
