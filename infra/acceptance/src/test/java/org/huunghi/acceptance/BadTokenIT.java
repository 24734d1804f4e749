package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.acceptance.Refusals.assertRefused;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every endpoint of the OpenAPI documents under tokens that must not open it: none, spoilt ones, a reader's, and one
 * with every role but of a unit that has nothing to do with the record.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTokenIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STALE = "\"999999\"";

    /** What any department may do, each for itself; everything else that changes asks whose it is. */
    private static final Set<String> OPEN_TO_EVERY_DEPARTMENT = Set.of(
            "POST /api/v1/scholarships",
            "POST /api/v1/subscriptions",
            "POST /api/v1/feeds",
            "POST /api/v1/calendars",
            "POST /api/v1/directive-documents",
            "POST /api/v1/announcements");

    private RunningPlatform platform;
    private Endpoints endpoints;
    private Map<String, String> badTokens;

    @BeforeAll
    void readTheDocuments() {
        platform = RunningPlatform.get();
        endpoints = Endpoints.get();
        badTokens = platform.badTokens().all();
    }

    @TestFactory
    Stream<DynamicTest> noEndpointOpensToABadToken() {
        return endpoints.each(operation -> {
            assertRefused(under(operation, null), "no token", 401);
            badTokens.forEach((flaw, token) -> assertRefused(under(operation, token), "a token that is " + flaw, 401));
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointThatChangesOpensToAnAnalyst() {
        return endpoints.each(operation -> {
            if (operation.changes()) {
                assertNotServed(operation, platform.token("analyst"), "an analyst's token");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointThatChangesOpensToAnotherUnit() {
        return endpoints.each(operation -> {
            if (operation.changes() && !OPEN_TO_EVERY_DEPARTMENT.contains(operation.toString())) {
                var token = platform.badTokens().ofUnit(strangerTo(operation));
                assertNotServed(operation, token, "another unit's token");
            }
        });
    }

    @Test
    void whatIsOpenToEveryDepartmentExists() {
        var known = new LinkedHashSet<String>();
        endpoints.operations().values().stream()
                .flatMap(List::stream)
                .map(Operation::toString)
                .forEach(known::add);

        assertThat(known).containsAll(OPEN_TO_EVERY_DEPARTMENT);
    }

    private void assertNotServed(Operation operation, String token, String whose) {
        var answer = under(operation, token);
        if (operation.isOfMany() && answer.statusCode() == 207) {
            assertThat(JSON.readTree(answer.body()).path("results"))
                    .as(whose)
                    .isNotEmpty()
                    .allSatisfy(
                            result -> assertThat(result.path("status").asInt()).isIn(403, 404));
        } else {
            assertRefused(answer, whose, refusal(operation));
        }
    }

    /** Where nothing but the right stands in the way it must be the right; otherwise what else is wrong may come first. */
    private Integer[] refusal(Operation operation) {
        return endpoints.isProvable(operation) ? new Integer[] {403} : new Integer[] {400, 403, 404, 412};
    }

    /** Rights come before versions, so a stale one shows that the right was refused and not merely the version. */
    private HttpResponse<String> under(Operation operation, String token) {
        var version = operation.needsVersion() ? STALE : null;
        return RawHttp.send(
                operation.method(),
                endpoints.uri(operation),
                Endpoints.headers(operation, token, version),
                endpoints.text(operation));
    }

    /** A unit of the other province. */
    private String strangerTo(Operation operation) {
        var owner = endpoints.maker(operation).orElse("");
        return owner.startsWith("daklak") ? "so-cong-thuong-lamdong" : "so-ngoai-vu-daklak";
    }
}
