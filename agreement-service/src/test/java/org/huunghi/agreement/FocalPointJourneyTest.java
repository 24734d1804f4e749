package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.COORDINATOR;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_HEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.STRANGER;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Within a unit one officer works on a task: what is mine is less than what is ours. */
@ServiceTest
class FocalPointJourneyTest extends TaskSteps {

    private static final Map<String, String> OFFICER = Map.of("officer", "chuyen-vien-nn");

    @Test
    void whatTheHeadGivesToAnOfficerIsAmongTheOfficersOwn() {
        var pillar = "SHARED_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        var his = assigned(People.task("pillar", pillar));
        var nobodys = assigned(People.task("pillar", pillar));

        var named = step(his, 1, LEAD_HEAD, "focal-points", OFFICER, "ASSIGNED");

        assertThat(named.json().at("/focalPoints/0/unit").asString()).isEqualTo(LEAD_UNIT);
        assertThat(named.json().at("/focalPoints/0/officer").asString()).isEqualTo("chuyen-vien-nn");
        assertThat(ids(LEAD, "mine=true&pillar=" + pillar)).containsExactly(his);
        assertThat(ids(LEAD, "ours=true&pillar=" + pillar)).containsExactlyInAnyOrder(his, nobodys);
        assertThat(ids(LEAD_HEAD, "mine=true&pillar=" + pillar)).isEmpty();
        assertThat(ids(OFFICE, "officer=chuyen-vien-nn&pillar=" + pillar)).containsExactly(his);
        var told = News.of("task", his, 2).getLast();
        assertThat(told.type()).isEqualTo("org.huunghi.task.focal-point-named.v1");
        assertThat(told.data().at("/change/officer").asString()).isEqualTo("chuyen-vien-nn");
        assertThat(told.data().at("/state/focalPoints/0/unit").asString()).isEqualTo(LEAD_UNIT);
    }

    @Test
    void onlyWhoHeadsAUnitOfTheTaskNamesItsOfficer() {
        var id = assigned(People.task());

        for (var other : List.of(LEAD, COORDINATOR, STRANGER, OFFICE)) {
            var refused = post(id, 1, other, "focal-points", OFFICER);
            refused(refused, 403, "task-not-permitted");
            assertThat(refused.json().path("needed").asString()).isEqualTo("DELEGATE");
        }
        refused(post(id, 1, LEAD_HEAD, "focal-points", Map.of("officer", " ")), 400, "invalid-input");
    }

    private List<String> ids(Tokens by, String filter) {
        return api.as(by)
                .get(TASKS + "?" + filter)
                .json()
                .path("items")
                .valueStream()
                .map(task -> task.path("id").asString())
                .toList();
    }
}
