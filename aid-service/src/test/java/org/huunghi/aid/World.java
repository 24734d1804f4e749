package org.huunghi.aid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.Tokens;

/** Who calls the service in the tests, what partner-service tells it, and what an outsider reads. */
public final class World {

    public static final String PATH = "/api/v1/aid-items";
    public static final String OWNER = "so-giao-duc-dl";
    private static final String APPRAISING_UNIT = "so-khdt-dl";
    private static final String COMMITTEE = "ubnd-dl";
    private static final String FOREIGN_COMMITTEE = "ubnd-ld";
    public static final String PARTNER = "5f0c7b1e-8a54-4d0f-9a77-0d6b0e0f1a11";
    public static final Map<String, Object> DECISION = Map.of("number", "345/QĐ-UBND", "date", "2024-02-09");
    private static final Duration NEWS = Duration.ofSeconds(90);

    private World() {}

    public static Tokens owner() {
        return Tokens.of("chu-khoan-vien-tro").unit(OWNER).roles("AID_OWNER");
    }

    public static Tokens appraiser() {
        return Tokens.of("tham-dinh").unit(APPRAISING_UNIT).roles("APPRAISER");
    }

    public static Tokens chair() {
        return Tokens.of("chu-tich").unit(COMMITTEE).roles("PPC_CHAIR");
    }

    /** Who appraises and decides in another province. */
    public static Tokens foreigner() {
        return Tokens.of("tinh-khac").unit(FOREIGN_COMMITTEE).roles("APPRAISER", "PPC_CHAIR");
    }

    public static Map<String, Object> proposal() {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", Map.of("vi", "Xây trường mầm non tại huyện Krông Bông"));
        body.put("kind", "PROJECT");
        body.put("direction", "INCOMING");
        body.put("donor", Map.of("partner", PARTNER));
        body.put("owner", OWNER);
        body.put("committed", Map.of("amount", "92000.00", "currency", "EUR"));
        body.put("sectors", List.of(Map.of("vocabulary", "OECD-DAC", "code", "11240", "percentage", "100")));
        body.put("period", Map.of("from", "2024-04", "to", "2025"));
        body.put("proposedOn", "2024-01-15");
        return body;
    }

    /** Proposes as soon as the news of partner and units has arrived. */
    public static Answer proposed(Api api, Map<String, Object> body) {
        tell(
                registered(APPRAISING_UNIT, "dak-lak"),
                registered(COMMITTEE, "dak-lak"),
                registered(FOREIGN_COMMITTEE, "lam-dong"),
                registered(OWNER, "dak-lak"),
                event("partner", PARTNER, "registered", "{\"state\":{\"status\":\"PROSPECT\"}}"));
        var answer = new AtomicReference<Answer>();
        Awaitility.await().atMost(NEWS).until(() -> {
            answer.set(api.as(owner()).post(PATH, body));
            return !answer.get().code().endsWith("-not-known-yet");
        });
        return answer.get();
    }

    /** As partner-service would. */
    @SafeVarargs
    public static void tell(ProducerRecord<String, String>... events) {
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestBroker.shared().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var event : events) {
                producer.send(event).get(30, SECONDS);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** In one partition for all, so that whoever has heard of the last unit has heard of those before it. */
    public static ProducerRecord<String, String> event(String aggregate, String id, String what, String data) {
        var event = new EventMetadata(
                EventMetadata.id(id, 1),
                "/partner-service",
                "org.huunghi." + aggregate + "." + what + ".v1",
                id,
                1,
                Instant.parse("2024-01-02T00:00:00Z"),
                null,
                "conversation-1",
                null,
                null);
        var topic = "huunghi." + aggregate + ".events.v1";
        return new ProducerRecord<>(topic, 0, id, data, CloudEventHeaders.write(event));
    }

    private static ProducerRecord<String, String> registered(String unit, String province) {
        return event("unit", unit, "registered", "{\"state\":{\"province\":\"" + province + "\"}}");
    }

    /** The events of this item, as soon as there are as many. */
    public static List<ConsumerRecord<String, String>> eventsOf(String id, int count) {
        var topic = "huunghi.aid.events.v1";
        var settings = Map.<String, Object>of(
                "bootstrap.servers", TestBroker.shared().bootstrapServers(), "auto.offset.reset", "earliest");
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList());
            Awaitility.await().atMost(NEWS).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.key().equals(id)) {
                        found.add(event);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    public static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
