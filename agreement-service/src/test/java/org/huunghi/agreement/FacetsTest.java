package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Counts beside a list, over all that matches and not over the page. */
@ServiceTest
class FacetsTest {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void tasksAreCountedByWhatTheyAre() {
        var directive = Map.of("number", "77/FACETS", "date", "2023-05-18", "abstract", "Kết luận");
        for (var year : List.of("2098", "2099", "2023")) {
            var task = People.task("directive", directive, "due", Map.of("date", year + "-12-31"));
            People.created(api.as(OFFICE), TASKS, task);
        }
        var accepted = People.created(api.as(OFFICE), TASKS, People.task("directive", directive));
        api.as(LEAD).ifMatch(1).post(TASKS + "/" + accepted.createdId() + "/acceptance", null);

        var page = api.as(LEAD)
                .get(TASKS + "?directive=77/facets&limit=1&facets=status,accountable,timeliness")
                .json();

        assertThat(page.path("items").size()).isEqualTo(1);
        var facets = page.path("facets");
        assertThat(facets.path("complete").asBoolean()).isTrue();
        assertThat(facets.path("counts").propertyNames())
                .containsExactlyInAnyOrder("status", "accountable", "timeliness");
        assertThat(counts(facets, "status")).containsExactly("ASSIGNED 3", "ACCEPTED 1");
        assertThat(counts(facets, "accountable")).containsExactly(People.LEAD_UNIT + " 4");
        assertThat(counts(facets, "timeliness")).containsExactlyInAnyOrder("NOT_DUE 2", "OVERDUE 1", "NO_DEADLINE 1");
    }

    @Test
    void agreementsAreCountedToo() {
        var title = Map.of("vi", "Thỏa thuận đếm thử");
        for (var fields : List.of(List.of("AGRICULTURE"), List.of("AGRICULTURE", "EDUCATION"))) {
            var agreement = People.agreement("title", title, "fields", fields);
            People.created(api.as(OFFICER), "/api/v1/agreements", agreement);
        }

        var facets = api.as(OFFICER)
                .get("/api/v1/agreements?q=dem%20thu&facets=status,kind,field")
                .json()
                .path("facets");

        assertThat(counts(facets, "status")).containsExactly("PROPOSED 2");
        assertThat(counts(facets, "kind")).containsExactly("MOU 2");
        assertThat(counts(facets, "field")).containsExactly("AGRICULTURE 2", "EDUCATION 1");
        assertThat(api.as(OFFICER).get("/api/v1/agreements?facets=words").code())
                .isEqualTo("bad-facets");
    }

    @Test
    void whoAsksForNoFacetsGetsNone() {
        assertThat(api.as(LEAD).get(TASKS + "?limit=1").json().has("facets")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "status,nothing", "", "status:", "$where"})
    void whatCannotBeCountedIsRefused(String names) {
        var answer = api.as(LEAD).get(TASKS + "?facets=" + names);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-facets");
        assertThat(answer.json().path("known").valueStream().map(JsonNode::asString))
                .contains("status");
    }

    private static List<String> counts(JsonNode facets, String name) {
        return facets.path("counts")
                .path(name)
                .valueStream()
                .map(each ->
                        each.path("value").asString() + " " + each.path("count").asInt())
                .toList();
    }
}
