package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.Overrides.awaitAllMoved;
import static org.huunghi.agreement.Overrides.named;
import static org.huunghi.agreement.Overrides.override;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an override of the calendar does to open deadlines. */
@ServiceTest
class MovedDeadlinesJourneyTest {

    private static final String CALENDARS = "/api/v1/calendars";

    @Autowired
    Api api;

    /** The day on which the leads of a new task are to have accepted it becomes a day off, and a worked day again. */
    @Test
    void theOpenClocksOfTasksAndAgreementsFollowAnOverride() {
        News.ofPartnersAndUnits();
        var task =
                People.created(api.as(OFFICE), "/api/v1/tasks", People.task()).createdId();
        var agreement = consulting();
        var due = acceptBy(task);
        var answerDue = answerBy(agreement);
        var calendar = CALENDARS + "/" + due.substring(0, 4);

        propose(calendar, List.of(named(due)), List.of());
        var foreseen = foreseen(calendar);
        assertThat(foreseen.get(task + "/acceptance")).startsWith("task " + due + " ");
        assertThat(foreseen.get(agreement + "/consultation-answer:bo-ngoai-giao"))
                .startsWith("agreement " + answerDue + " ");
        assertThat(acceptBy(task)).as("only a dry run").isEqualTo(due);

        confirm(calendar);
        assertThat(foreseen.get(task + "/acceptance")).endsWith(" " + acceptBy(task));
        assertThat(foreseen.get(agreement + "/consultation-answer:bo-ngoai-giao"))
                .endsWith(" " + answerBy(agreement));
        assertThat(acceptBy(task)).isGreaterThan(due);
        assertThat(answerBy(agreement)).isGreaterThan(answerDue);

        propose(calendar, List.of(), List.of(named(due)));
        confirm(calendar);
        assertThat(acceptBy(task)).isEqualTo(due);
        assertThat(answerBy(agreement)).isEqualTo(answerDue);
        assertThat(movesToldOf("task", task, 5, "acceptance"))
                .hasSize(2)
                .first()
                .isEqualTo(due + " 77/TB-BNV");
        assertThat(movesToldOf("agreement", agreement, 5, "consultation-answer:bo-ngoai-giao"))
                .hasSize(2)
                .first()
                .isEqualTo(answerDue + " 77/TB-BNV");
    }

    @Test
    void theWarningsOfADeadlineFollowAnOverride() {
        News.ofPartnersAndUnits();
        var third = workingDay(3);
        var due = Map.of("date", workingDay(5));
        var task = People.created(api.as(OFFICE), "/api/v1/tasks", People.task("due", due))
                .createdId();
        var calendar = CALENDARS + "/" + third.substring(0, 4);

        propose(calendar, List.of(named(third)), List.of());
        var before = LocalDate.parse(workingDay(2)).minusDays(1);
        assertThat(foreseen(calendar).get(task + "/due-soon/3"))
                .startsWith("task ")
                .endsWith(" " + before);
        confirm(calendar);

        assertThat(foreseen(calendar)).as("nothing is proposed any more").isEmpty();
        assertThat(movesToldOf("task", task, 3, "due-soon/3")).hasSize(1);
        propose(calendar, List.of(), List.of(named(third)));
        confirm(calendar);
    }

    /** So many working days from today. */
    private String workingDay(int days) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        return api.as(LEAD)
                .post("/api/v1/deadlines:compute", Map.of("days", days, "unit", "WORKING", "start", today))
                .json()
                .path("due")
                .asString();
    }

    /** An agreement that the Ministry of Foreign Affairs was asked about today. */
    private String consulting() {
        var path = "/api/v1/agreements";
        var id = People.created(api.as(OFFICER), path, People.agreement()).createdId();
        var asked =
                Map.of("consultees", List.of(Map.of("code", "bo-ngoai-giao", "name", Map.of("vi", "Bộ Ngoại giao"))));
        assertThat(api.as(HEAD)
                        .ifMatch(1)
                        .post(path + "/" + id + "/drafting", null)
                        .status())
                .isEqualTo(200);
        var consulting = api.as(DIRECTOR).ifMatch(2).post(path + "/" + id + "/consultation", asked);
        assertThat(consulting.status()).as(consulting.text()).isEqualTo(200);
        return id;
    }

    private String answerBy(String agreement) {
        return api.as(LEAD)
                .get("/api/v1/agreements/" + agreement)
                .json()
                .at("/opinions/0/due")
                .asString();
    }

    /** By subject and clock: what kind of subject, the end it has and the one it would get. */
    private Map<String, String> foreseen(String calendar) {
        return api.as(OFFICE)
                .get(calendar + "/overrides/proposed/moves?limit=200")
                .json()
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        move -> move.path("subject").asString() + "/"
                                + move.path("clock").asString(),
                        move -> move.path("subjectKind").asString() + " "
                                + move.path("due").asString() + " "
                                + move.path("newDue").asString()));
    }

    /** The former end and the paper of each. */
    private static List<String> movesToldOf(String aggregate, String id, int events, String clock) {
        return News.of(aggregate, id, events).stream()
                .filter(told -> told.type().endsWith(".deadline-moved.v1"))
                .map(News.Told::data)
                .filter(data -> data.at("/change/clock").asString().equals(clock))
                .map(data -> data.at("/change/old").asString() + " "
                        + data.at("/document/number").asString())
                .toList();
    }

    private String acceptBy(String task) {
        return api.as(LEAD).get("/api/v1/tasks/" + task).json().path("acceptBy").asString();
    }

    private void propose(String calendar, List<?> daysOff, List<?> workedDays) {
        var version = api.as(OFFICE).get(calendar).version();
        var proposed = api.as(OFFICE).ifMatch(version).post(calendar + "/overrides", override(daysOff, workedDays));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
    }

    private void confirm(String calendar) {
        var version = api.as(OFFICE).get(calendar).version();
        var confirmed = api.as(OFFICE).ifMatch(version).post(calendar + "/overrides/proposed/confirmation", null);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        awaitAllMoved(api, calendar);
    }
}
