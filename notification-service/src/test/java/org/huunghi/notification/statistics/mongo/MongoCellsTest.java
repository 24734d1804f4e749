package org.huunghi.notification.statistics.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.notification.statistics.By;
import org.huunghi.notification.statistics.Cell;
import org.huunghi.notification.statistics.CellKey;
import org.huunghi.notification.statistics.Cells;
import org.huunghi.notification.statistics.Figures;
import org.huunghi.notification.statistics.Heard;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCellsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Cells cells = new MongoCells(
            new MongoAggregateCollections(
                    client.getDatabase(TestStore.freshDatabase()),
                    (outbox, id, pending, created) -> {},
                    Clock.systemUTC()),
            Clock.systemUTC());

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aCellIsReadBackAsItWasKept() {
        var key = key("unit so-y-te", DAY, "task.overdue.email");
        var counters = Map.of("queued", 3L, "because:dsn-5.1.1", 1L, "because:$odd code", 2L);

        cells.save(List.of(new Cell(key, 0, Map.of("events-3", 17L), Figures.of(counters))));

        assertThat(cells.find(List.of(key, key("unit so-khac", DAY, "x"))))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.key()).isEqualTo(key);
                    assertThat(cell.version()).isEqualTo(1);
                    assertThat(cell.counted()).isEqualTo(Map.of("events-3", 17L));
                    assertThat(cell.figures().counters()).isEqualTo(counters);
                });
    }

    @Test
    void whoeverWasSecondIsRefusedWhetherTheCellIsNewOrNot() {
        var key = key("unit so-y-te", DAY, "SMS");
        var fresh = new Cell(key, 0, Map.of(), Figures.of(Map.of("queued", 1L)));
        cells.save(List.of(fresh));

        assertThatExceptionOfType(Cells.CountedElsewhere.class).isThrownBy(() -> cells.save(List.of(fresh)));
        var read = cells.find(List.of(key));
        cells.save(read);
        assertThatExceptionOfType(Cells.CountedElsewhere.class).isThrownBy(() -> cells.save(read));
        assertThat(cells.find(List.of(key)).getFirst().version()).isEqualTo(2);
    }

    @Test
    void figuresOfAPeriodAreThoseOfAScopeOrOfAllProvinces() {
        for (var scope : List.of("province lam-dong", "province da-nang", "province ", "unit so-y-te")) {
            for (var day : List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
                cells.save(List.of(new Cell(key(scope, day, "SMS"), 0, Map.of(), Figures.of(Map.of("queued", 1L)))));
            }
        }

        assertThat(found("unit so-y-te", DAY, DAY)).containsExactly("unit so-y-te 2026-11-21");
        assertThat(found("province lam-dong", DAY.minusDays(1), DAY)).hasSize(2);
        assertThat(found(null, DAY, DAY.plusDays(9))).hasSize(6).allMatch(found -> found.startsWith("province "));
    }

    @Test
    void figuresOfOldDaysGoAFewAtATime() {
        for (var day = 0; day < 5; day++) {
            cells.save(List.of(
                    new Cell(key("unit so-y-te", DAY.plusDays(day), "SMS"), 0, Map.of(), Figures.of(Map.of()))));
        }
        var before = NOW.plus(Duration.ofDays(3));

        assertThat(cells.countOlder(before, 100)).isEqualTo(3);
        assertThat(cells.countOlder(before, 2)).isEqualTo(2);
        assertThat(cells.removeOlder(before, 2)).isEqualTo(2);
        assertThat(found("unit so-y-te", DAY, DAY.plusDays(9))).hasSize(3);
        assertThat(cells.removeOlder(before, 2)).isEqualTo(1);
        assertThat(cells.removeOlder(before, 2)).isZero();
    }

    @Test
    void whatWasHeardIsRememberedAndInTimeForgotten() {
        cells.remember(Map.of("n-1", new Heard(2, 0), "n-2", new Heard(6, 99)), NOW);
        cells.remember(Map.of("n-1", new Heard(6, 0)), NOW.plusSeconds(9));

        assertThat(cells.heard(List.of("n-1", "n-2", "n-3")))
                .isEqualTo(Map.of("n-1", new Heard(6, 0), "n-2", new Heard(6, 99)));
        assertThat(cells.countForgettable(NOW.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(cells.forget(NOW.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(cells.heard(List.of("n-1", "n-2"))).containsOnlyKeys("n-1");
        assertThat(cells.forget(NOW.plusSeconds(1), 10)).isZero();
    }

    private List<String> found(String scope, LocalDate from, LocalDate to) {
        var found = new ArrayList<String>();
        cells.each(
                By.CHANNEL,
                scope,
                from,
                to,
                cell -> found.add(cell.key().scope() + ' ' + cell.key().day()));
        return found;
    }

    private static CellKey key(String scope, LocalDate day, String value) {
        return new CellKey(By.CHANNEL, scope, day, value);
    }
}
