package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.COORDINATOR;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.OFFICE;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks over HTTP, with the clock running, and what an outsider reads of them from Kafka. */
@ServiceTest
class TaskJourneyTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TODAY = ZonedDateTime.now(ZONE).toLocalDate().toString();

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void aTaskGoesFromItsDirectiveToItsResultAndTheTopicTellsIt() {
        var id = assigned(People.task("due", Map.of("date", "2099-12-31"), "urgency", "URGENT"));

        step(id, 1, LEAD, "acceptance", null, "ACCEPTED");
        step(id, 2, COORDINATOR, "coordination-answers", Map.of("note", "đồng ý phối hợp"), "ACCEPTED");
        step(id, 3, LEAD, "progress", Map.of("percent", 60, "note", "đã liên hệ"), "IN_PROGRESS");
        step(id, 4, LEAD, "submission", Map.of("number", "88/BC-SNN", "date", TODAY), "SUBMITTED");
        step(id, 5, OFFICE, "return", Map.of("reason", "thiếu phụ lục"), "IN_PROGRESS");
        step(id, 6, LEAD, "submission", Map.of("number", "89/BC-SNN", "date", TODAY), "SUBMITTED");
        var done = step(id, 7, OFFICE, "completion", null, "COMPLETED");

        assertThat(done.json().path("timeliness").asString()).isEqualTo("DONE_ON_TIME");
        assertThat(done.json().path("doneOn").asString()).isEqualTo(TODAY);
        var told = News.of("task", id, 8);
        assertThat(told)
                .extracting(News.Told::type)
                .containsExactly(
                        "org.huunghi.task.assigned.v1",
                        "org.huunghi.task.accepted.v1",
                        "org.huunghi.task.coordination-answered.v1",
                        "org.huunghi.task.progress-reported.v1",
                        "org.huunghi.task.submitted.v1",
                        "org.huunghi.task.returned.v1",
                        "org.huunghi.task.submitted.v1",
                        "org.huunghi.task.completed.v1");
        assertThat(told).extracting(News.Told::sequence).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(told.get(5).data().path("reason").asString()).isEqualTo("thiếu phụ lục");
        assertThat(told.getLast().data().at("/change/daysLate").asInt(-1)).isZero();
    }

    @Test
    void aDeadlineSomeSecondsAheadIsToldWhenItPasses() {
        var due = ZonedDateTime.now(ZONE).plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        var time = due.format(DateTimeFormatter.ofPattern("HH:mm:ss"));
        var id = assigned(People.task("due", Map.of("date", due.toLocalDate().toString(), "time", time)));

        var overdue = News.of("task", id, 2).getLast();

        assertThat(overdue.type()).isEqualTo("org.huunghi.task.overdue.v1");
        assertThat(overdue.data().at("/change/dueAt").asString())
                .isEqualTo(due.toInstant().toString());
        assertThat(overdue.data().at("/change/daysLate").asInt()).isEqualTo(1);
        assertThat(overdue.data().at("/by/id").asString()).isEqualTo("system");
        assertThat(overdue.data().at("/state/leads/0/unit").asString()).isEqualTo(LEAD_UNIT);
        var task = api.as(LEAD).get(TASKS + "/" + id);
        assertThat(task.json().path("timeliness").asString()).isEqualTo("OVERDUE");
        assertThat(task.version()).isEqualTo(2);
        assertThat(api.get("/actuator/prometheus").text())
                .contains("deadline_sweep_lag_seconds{")
                .contains("deadline_sweep_told_total{");
    }

    @Test
    void aTaskEnteredAfterItsDeadlineIsOverdueWithTheSameWrite() {
        var id = assigned(People.task("due", Map.of("date", "2023-06-30")));

        assertThat(News.of("task", id, 2))
                .extracting(News.Told::type)
                .containsExactly("org.huunghi.task.assigned.v1", "org.huunghi.task.overdue.v1");
        assertThat(api.as(OFFICE).get(TASKS + "/" + id).version()).isEqualTo(1);
    }

    @Test
    void fiftyWritersAtOnceLoseNothingAndEachRefusedOneLearnsTheCurrentVersion() throws Exception {
        var id = assigned(People.task());
        step(id, 1, LEAD, "acceptance", null, "ACCEPTED");

        var first = atOnce(50, writer -> report(id, 2, writer));

        assertThat(first.values()).filteredOn(answer -> answer.status() == 200).hasSize(1);
        var refused = first.values().stream().filter(a -> a.status() != 200).toList();
        assertThat(refused).hasSize(49).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(412);
            assertThat(answer.code()).isEqualTo("stale");
            assertThat(answer.json().path("currentVersion").asLong()).isEqualTo(3);
        });
        var losers = first.entrySet().stream()
                .filter(answered -> answered.getValue().status() != 200)
                .map(Map.Entry::getKey)
                .toList();
        atOnce(6, worker -> {
            for (var i = worker; i < losers.size(); i += 6) {
                reportUntilTaken(id, losers.get(i));
            }
            return null;
        });
        var notes = News.of("task", id, 52).stream()
                .map(event -> event.data().at("/change/note").asString(""))
                .filter(note -> note.startsWith("lần"));
        assertThat(notes)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).mapToObj(w -> "lần " + w).toList());
        assertThat(api.as(LEAD).get(TASKS + "/" + id).version()).isEqualTo(52);
    }

    @Test
    void listsTellEachUnitWhatItHasToDo() {
        var body = People.task("due", Map.of("date", "2023-06-30"));
        var id = assigned(body);
        var directive = ((Map<?, ?>) body.get("directive")).get("number");
        var query = "?directive=" + directive + "&unit=" + LEAD_UNIT + "&part=LEADING&timeliness=OVERDUE&q=deroose";

        var found = api.as(LEAD).get(TASKS + query);
        var none = api.as(LEAD).get(TASKS + query.replace("LEADING", "COORDINATING"));

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.json().path("items")).hasSize(1);
        assertThat(found.json().at("/items/0/id").asString()).isEqualTo(id);
        assertThat(found.json().at("/items/0/directive/abstract").asString()).startsWith("Xúc tiến");
        assertThat(none.json().path("items")).isEmpty();
    }

    @Test
    void aRepeatedAssignmentUnderOneKeyIsOneTask() {
        var body = People.task();
        var first = People.created(api.as(OFFICE).idempotencyKey("directive-4210-task-4"), TASKS, body);
        var again = api.as(OFFICE).idempotencyKey("directive-4210-task-4").post(TASKS, body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.createdId()).isEqualTo(first.createdId());
    }

    private String assigned(Map<String, Object> body) {
        return People.created(api.as(OFFICE), TASKS, body).createdId();
    }

    private Answer step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = api.as(by).ifMatch(seen).post(TASKS + "/" + id + "/" + command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(answer.version()).isEqualTo(seen + 1);
        return answer;
    }

    private Answer report(String id, long seen, int writer) {
        return api.as(LEAD).ifMatch(seen).post(TASKS + "/" + id + "/progress", Map.of("note", "lần " + writer));
    }

    /** Ends, because a refusal means that somebody else has got in. */
    private void reportUntilTaken(String id, int writer) {
        var answer = report(id, 2, writer);
        while (answer.status() == 412) {
            answer = report(id, answer.json().path("currentVersion").asLong(), writer);
        }
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static <T> Map<Integer, T> atOnce(int count, IntFunction<T> work) throws Exception {
        try (var writers = Executors.newFixedThreadPool(count)) {
            var running = IntStream.range(0, count)
                    .boxed()
                    .collect(Collectors.toMap(Function.identity(), n -> writers.submit(() -> work.apply(n))));
            var results = new HashMap<Integer, T>();
            for (var one : running.entrySet()) {
                results.put(one.getKey(), one.getValue().get(60, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
