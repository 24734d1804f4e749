package org.huunghi.eventing.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huunghi.eventing.consuming.UnitStream.TOPIC;
import static org.huunghi.eventing.consuming.UnitStream.header;
import static org.huunghi.eventing.consuming.UnitStream.renamed;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ConditionFactory;
import org.huunghi.eventing.consuming.UnitsApplication.Troubles;
import org.huunghi.eventing.consuming.UnitsApplication.Unit;
import org.huunghi.eventing.kafka.DeadLetterReplay;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A consuming service against a real broker and a store: what arrives there is all that counts. */
@SpringBootTest(
        classes = UnitsApplication.class,
        properties = {
            "spring.config.import=classpath:huunghi-eventing.yml",
            "spring.application.name=units-service",
            "spring.cloud.function.definition=unitEvents",
            "spring.cloud.stream.bindings.unitEvents-in-0.destination=huunghi.unit.events.v1",
            "huunghi.eventing.retry-first=10ms",
            "huunghi.eventing.retry-longest=50ms"
        })
class ConsumingIT {

    private static final String DEAD_LETTERS = TOPIC + ".units-service.dead-letters";
    private static final Duration IN_TIME = Duration.ofSeconds(60);

    private final UnitStream stream = new UnitStream(TestBroker.shared().bootstrapServers());

    @Autowired
    private ReadModelCollection<Unit> units;

    @Autowired
    private Troubles troubles;

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry properties) {
        properties.add("KAFKA_BOOTSTRAP_SERVERS", TestBroker.shared()::bootstrapServers);
        properties.add("MONGODB_URI", TestStore.shared()::uri);
        properties.add("huunghi.database", TestStore::freshDatabase);
    }

    @AfterEach
    void close() {
        troubles.end();
        stream.close();
    }

    @Test
    void duplicatesReorderingAndPoisonLeaveTheExactState() {
        var events = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var unit = 0; unit < 60; unit++) {
            for (var sequence = 1; sequence <= 10; sequence++) {
                events.add(renamed("many-" + unit, sequence, "name " + sequence));
                events.add(renamed("many-" + unit, sequence, "name " + sequence));
            }
            events.add(UnitStream.withoutHeaders("many-" + unit));
            events.add(UnitStream.withoutData("many-" + unit, 11));
            events.add(UnitStream.event(UnitsApplication.RENAMED, "many-" + unit, 12, "no json"));
            events.add(UnitStream.event(UnitsApplication.RENAMED, "many-" + unit, 13, "{\"state\":7}"));
            events.add(UnitStream.event("org.huunghi.unit.painted.v1", "many-" + unit, 14, "no json"));
        }
        Collections.shuffle(events, new Random(20261121));

        stream.send(events);

        waiting().untilAsserted(() -> {
            assertThat(deadLetters("many-").size()).isEqualTo(60 * 4);
            for (var unit = 0; unit < 60; unit++) {
                assertThat(units.find("many-" + unit)).contains(new Unit("many-" + unit, "name 10"));
            }
        });
        assertThat(deadLetters("many-"))
                .extracting(letter -> header(letter, "dead-code"))
                .containsOnly("unreadable-headers", "unreadable-data");
    }

    @Test
    void aDeadLetterSaysWhatItWasAndWhyItDied() {
        stream.send(List.of(renamed("blank-1", 4, " ")));

        waiting().until(() -> deadLetters("blank-1").size() == 1);
        var letter = deadLetters("blank-1").getFirst();
        assertThat(header(letter, "dead-code")).isEqualTo("name-blank");
        assertThat(header(letter, "dead-reason")).isEqualTo("a unit has a name");
        assertThat(header(letter, "dead-topic")).isEqualTo(TOPIC);
        assertThat(header(letter, "dead-group")).isEqualTo("units-service");
        assertThat(Instant.parse(header(letter, "dead-at"))).isBefore(Instant.now());
        var original = stream.read(TOPIC).stream()
                .filter(record -> "blank-1:4".equals(header(record, "ce_id")))
                .findFirst()
                .orElseThrow();
        assertThat(header(letter, "dead-partition")).isEqualTo(Integer.toString(original.partition()));
        assertThat(header(letter, "dead-offset")).isEqualTo(Long.toString(original.offset()));
        assertThat(letter.key()).isEqualTo(original.key());
        assertThat(letter.value()).isEqualTo(original.value());
        var headers = new ArrayList<>(List.of(letter.headers().toArray()));
        headers.removeIf(header -> header.key().startsWith("dead-"));
        assertThat(headers).containsExactlyInAnyOrder(original.headers().toArray());
    }

    static List<RuntimeException> outages() {
        return List.of(
                new MongoTimeoutException("no store"),
                // Spring Kafka skips a record at once for such a one unless it is told otherwise.
                new ClassCastException("a mistake of ours"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void whileSomethingIsAwayNothingIsSkipped(RuntimeException outage) {
        var unit = "patient-" + outage.getClass().getSimpleName();
        var before = retries();
        troubles.begin(outage);
        stream.send(List.of(renamed(unit, 1, "first"), renamed(unit, 2, "second"), renamed(unit, 3, "third")));
        // More attempts than the ten after which the container's default gives up.
        waiting().until(() -> retries() > before + 12);
        assertThat(units.find(unit)).isEmpty();

        troubles.end();

        waiting().untilAsserted(() -> assertThat(units.find(unit)).contains(new Unit(unit, "third")));
        assertThat(deadLetters(unit)).isEmpty();
    }

    @Test
    void whatDiedIsAppliedByAReplayOnceTheCauseIsGone() throws Exception {
        stream.send(List.of(
                renamed("replayed-1", 1, " "),
                UnitStream.event(UnitsApplication.RENAMED, "replayed-2", 1, "no json"),
                renamed("replayed-3", 1, "good")));
        waiting().until(() -> deadLetters("replayed-").size() == 2);
        assertThat(units.find("replayed-1")).isEmpty();

        troubles.beLenient();
        var replay = new DeadLetterReplay(
                Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers()));
        var first = replay.replay(TOPIC, "units-service", "name-blank");
        var second = replay.replay(TOPIC, "units-service", "name-blank");

        assertThat(first.replayed()).isPositive();
        assertThat(first.left()).isPositive();
        assertThat(second).isEqualTo(new DeadLetterReplay.Result(0, 0));
        waiting().untilAsserted(() -> assertThat(units.find("replayed-1")).contains(new Unit("replayed-1", " ")));
        var repeated = stream.read(TOPIC + ".units-service.replay").stream()
                .filter(record -> "replayed-1:1".equals(header(record, "ce_id")))
                .findFirst()
                .orElseThrow();
        assertThat(repeated.headers()).noneMatch(header -> header.key().startsWith("dead-"));
    }

    @Test
    void itsTopicsAreMadeWithTheirSettings() {
        waiting().untilAsserted(() -> assertThat(stream.topics())
                .containsEntry("huunghi.tally.events.v1", 12)
                .containsEntry(DEAD_LETTERS, 1)
                .containsEntry(TOPIC + ".units-service.replay", 1));
        assertThat(stream.setting("huunghi.tally.events.v1", "retention.ms")).isEqualTo("-1");
        assertThat(stream.setting(DEAD_LETTERS, "retention.ms")).isEqualTo("-1");
    }

    private double retries() {
        return meters.find("inbox.retries").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** Looks seldom enough not to slow down what it waits for. */
    private static ConditionFactory waiting() {
        return await().atMost(IN_TIME).pollInterval(Duration.ofMillis(500));
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters(String prefix) {
        return stream.read(DEAD_LETTERS).stream()
                .filter(letter -> new String(letter.key(), UTF_8).startsWith(prefix))
                .toList();
    }
}
