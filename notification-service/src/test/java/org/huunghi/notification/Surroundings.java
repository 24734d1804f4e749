package org.huunghi.notification;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.mail.MailSink;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.local.sms.SmscSimulator;
import org.huunghi.local.smsapi.HttpSmsProvider;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.TcpProxy;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service with a real broker before it and real providers behind it: a mail relay and a message centre, each
 * over a wire that can be spoilt.
 */
@ServiceTest
abstract class Surroundings {

    static final MailSink RELAY = MailSink.start(0);
    static final SmscSimulator CENTRE = SmscSimulator.start(0);
    static final TcpProxy MAIL_WIRE = TcpProxy.to("localhost", RELAY.port());
    static final TcpProxy SMS_WIRE = TcpProxy.to("localhost", CENTRE.port());

    static final String RETURN_PATH = "tra-lai@huunghi.example";

    /** The mailbox to which emails come back. */
    static final GreenMail BOUNCES = mailbox();

    private static GreenMail mailbox() {
        var mailbox = new GreenMail(ServerSetup.IMAP.dynamicPort());
        mailbox.start();
        mailbox.setUser(RETURN_PATH, RETURN_PATH, "secret");
        return mailbox;
    }

    /** The second provider of SMS, out of reach unless a test lets it in. */
    static final HttpSmsProvider SECOND = HttpSmsProvider.start(0, URI.create("http://localhost"));

    static final TcpProxy SECOND_WIRE = TcpProxy.to("localhost", SECOND.port()).reset();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.<String, Object>of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry settings) {
        settings.add("huunghi.contact-key", () -> "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=");
        settings.add("logging.level.org.huunghi", () -> "debug");
        settings.add("huunghi.smtp.port", MAIL_WIRE::port);
        settings.add("huunghi.smtp.timeout", () -> "2s");
        settings.add("huunghi.smpp.port", SMS_WIRE::port);
        settings.add("huunghi.bounces.protocol", () -> "imap");
        settings.add("huunghi.bounces.host", () -> "localhost");
        settings.add("huunghi.bounces.port", BOUNCES.getImap()::getPort);
        settings.add("huunghi.bounces.username", () -> RETURN_PATH);
        settings.add("huunghi.bounces.password", () -> "secret");
        settings.add("huunghi.bounces.every", () -> "200ms");
        settings.add("huunghi.bounces.again-after", () -> "100ms");
        settings.add("huunghi.sms-http.url", () -> "http://localhost:" + SECOND_WIRE.port());
        settings.add("huunghi.sms-http.callback-secret", () -> "huunghi");
        settings.add("huunghi.smpp.timeout", () -> "2s");
        settings.add("huunghi.smpp.template-tag", () -> "0x1401");
        settings.add("huunghi.smpp.rebind", () -> "100ms");
        settings.add("huunghi.notification.hours.quiet-to", () -> "21:00");
        settings.add("huunghi.notification.hours.days-off", () -> "false");
        settings.add("huunghi.notification.per-recipient.messages", () -> "1000");
        settings.add("huunghi.notification.on-time", () -> "200ms");
        settings.add("STATISTICS_WAIT_MS", () -> "200");
        settings.add("huunghi.sending.look", () -> "200ms");
        settings.add("huunghi.sending.simulated-receipt", () -> "100ms");
        settings.add("huunghi.sending.breaker-pause", () -> "300ms");
        for (var kind : List.of("network", "temporary", "throttled")) {
            settings.add("huunghi.notification.retry." + kind + ".first", () -> "50ms");
            settings.add("huunghi.notification.retry." + kind + ".longest", () -> "500ms");
        }
    }

    @AfterEach
    void everybodyIsWellAgain() {
        MAIL_WIRE.heal();
        SMS_WIRE.heal();
        SECOND_WIRE.reset();
        RELAY.behave(MailBehaviour.NORMAL);
        CENTRE.behave(SmscBehaviour.NORMAL);
        until(() -> isEmpty("PENDING") && isEmpty("SENDING"));
    }

    private boolean isEmpty(String status) {
        return asOperator()
                .get("/api/v1/notifications?limit=1&status=" + status)
                .json()
                .path("items")
                .isEmpty();
    }

    /** The sinks' threads die loudly when a connection is reset; that is what it is about. */
    static void until(Callable<Boolean> holds) {
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(holds);
    }

    static Tokens operator() {
        return Tokens.of("operator").roles("OPERATOR");
    }

    Api asOperator() {
        return api.as(operator());
    }

    /** Registers an officer and returns the id. */
    String officer(String account, String unit, String email, String phone) {
        return officer(account, unit, "vi", email, phone);
    }

    String officer(String account, String unit, String language, String email, String phone) {
        var answer = asOperator()
                .post(
                        "/api/v1/officers",
                        Map.of(
                                "name",
                                "Nguyễn Thị Minh Hạnh",
                                "account",
                                account,
                                "unit",
                                unit,
                                "post",
                                "Phó Trưởng phòng Hợp tác quốc tế",
                                "duties",
                                List.of("FOCAL_POINT"),
                                "languages",
                                List.of(language),
                                "email",
                                email,
                                "phone",
                                phone,
                                "vouched",
                                true));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return answer.createdId();
    }

    /** Publishes an overdue task of this unit as agreement-service does, and returns the event's id. */
    static String overdue(String task, String unit, String title) {
        return publish("task", "overdue", task, 3, """
                {"change":{"dueAt":"2026-11-20T10:00:00Z","daysLate":1},
                 "by":{"id":"system"},
                 "state":{"id":"%s","title":{"vi":"%s"},
                  "directive":{"number":"1234/UBND-NgV","date":"2026-11-02"},
                  "leads":[{"unit":"%s","accountable":true}],"coordinators":[],
                  "due":{"date":"2026-11-20","time":"17:00:00"},"dueAt":"2026-11-20T10:00:00Z",
                  "urgency":"NORMAL","status":"IN_PROGRESS","partners":[]}}""".formatted(task, title, unit));
    }

    static String publish(String aggregate, String name, String subject, long sequence, String data) {
        var id = subject + ":" + sequence;
        var event = new ProducerRecord<>("huunghi." + aggregate + ".events.v1", subject, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "/another-service",
                        "ce_type",
                        "org.huunghi." + aggregate + "." + name + ".v1",
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_correlationid",
                        "conversation-" + subject,
                        "content-type",
                        "application/json")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** All topics that there are. */
    static Set<String> topics() {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers()))) {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on the topic of notifications so far. */
    static List<ConsumerRecord<String, String>> published() {
        return published("huunghi.notification.events.v1");
    }

    /** Everything on this topic so far. */
    static List<ConsumerRecord<String, String>> published(String topic) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
