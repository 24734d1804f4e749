package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.huunghi.agreement.Rooms;
import org.huunghi.testkit.Examined;
import org.huunghi.testkit.IndexWalk;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;

/** What a page of a list reads follows from the page and not from how many tasks there are. */
class PageCostTest {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("page.tasks", 100_000);

    private static final int PAGE = 50;
    private static final int UNITS = 40;

    private static final TaskQuery ALL =
            new TaskQuery(null, null, null, null, null, null, null, null, null, null, null, null, NOW, NOW, null);
    private static final TaskQuery OF_A_UNIT =
            new TaskQuery("so-7", null, null, null, null, null, null, null, null, null, null, null, NOW, NOW, null);

    private static final Map<String, TaskQuery> QUERIES = Map.of(
            "first page",
            ALL,
            "first page of a unit",
            OF_A_UNIT,
            "first page of a unit's overdue ones",
            OF_A_UNIT.only(Timeliness.OVERDUE));

    @Test
    void aPageOfFiftyReadsTheSameAmongTenThousandAndAmongVeryManyTasks() {
        var few = read(FEW);
        var many = read(MANY);

        QUERIES.forEach((page, query) -> {
            System.out.printf(
                    "%s: %,d documents read among %,d tasks, %,d among %,d%n",
                    page, few.get(query).documents(), FEW, many.get(query).documents(), MANY);
            assertThat(many.get(query).documents())
                    .isEqualTo(few.get(query).documents())
                    .isEqualTo(PAGE);
        });
    }

    private static Map<TaskQuery, Examined> read(int tasks) {
        var walk = new IndexWalk();
        var examined = new HashMap<TaskQuery, Examined>();
        try (var client = walk.client(TestStore.shared().uri())) {
            var kept = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).tasks();
            // The first look makes the indexes, which then take in what is held.
            kept.list(ALL, 1);
            IntStream.range(0, tasks).forEach(number -> walk.hold("tasks", task(number)));
            walk.examined();
            for (var query : QUERIES.values()) {
                kept.list(query, PAGE);
                examined.put(query, walk.examined());
            }
        }
        return examined;
    }

    /** Every second one is overdue; they are in the indexes alone, so the store has nothing to scan. */
    private static BsonDocument task(int number) {
        var due = NOW.plus(Duration.ofMinutes(number % 2 == 0 ? number + 1 : -number));
        var id = "task-" + number;
        var tags = Stream.of("unit:so-" + number / 2 % UNITS, "lead:so-" + number / 2 % UNITS, "stage:TIMED")
                .map(BsonString::new)
                .toList();
        var keys = new BsonDocument("tags", new BsonArray(tags))
                .append("order", new BsonString(due.toString() + "/" + id));
        return new BsonDocument("_id", new BsonString(id)).append("keys", keys);
    }
}
