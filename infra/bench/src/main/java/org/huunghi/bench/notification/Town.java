package org.huunghi.bench.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huunghi.bench.ForkedPart;
import org.huunghi.bench.ServiceProcess;
import org.huunghi.local.broker.Broker;
import org.huunghi.local.documents.DocumentStore;
import org.huunghi.local.mail.MailSink;
import org.huunghi.local.sms.SmscSimulator;
import org.huunghi.testkit.TcpProxy;
import org.huunghi.testkit.Tokens;

/** Everything around the service: store and broker as processes of their own, the providers here, one officer to tell. */
final class Town implements AutoCloseable {

    static final String DATABASE = "huunghi_notification";

    /** Its officer has email and phone. */
    static final String UNIT = "so-ngoai-vu-ld";

    /** Its officer has a phone only and wants no email, so that SMS can be measured alone. */
    static final String PHONE_UNIT = "so-van-hoa-ld";

    private static final String TASKS = "huunghi.task.events.v1";
    private static final String UNITS = "huunghi.unit.events.v1";
    private static final int PARTITIONS = 12;
    private static final Duration LOOK = Duration.ofMillis(20);

    final MailSink relay = MailSink.start(0);
    final SmscSimulator centre = SmscSimulator.start(0);
    final TcpProxy mailWire = TcpProxy.to("localhost", relay.port());
    final TcpProxy smsWire = TcpProxy.to("localhost", centre.port());
    final Arrivals mails = new Arrivals();
    final Arrivals messages = new Arrivals();
    final ServiceProcess service;

    private final Path folder;
    private final ForkedPart store;
    private final ForkedPart broker;
    private final KafkaProducer<String, String> producer;

    private Town(Path folder, boolean spoilable, List<String> settings) throws IOException {
        this.folder = folder;
        this.store = ForkedPart.start(DocumentStore.class, "--port=0", "--file=" + folder.resolve("documents.mv"));
        this.broker =
                ForkedPart.start(Broker.class, "--port=0", "--controller-port=0", "--data=" + folder.resolve("kafka"));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address(), "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        relay.watch(mail -> mails.note(mail.subject(), mail.messageId()));
        centre.watch(sms -> messages.note(sms.text(), String.valueOf(sms.userMessageReference())));
        this.service =
                new ServiceProcess("notification-service", folder.resolve("service.log"), all(spoilable, settings));
    }

    /**
     * @param spoilable whether the service reaches the providers over the wires that can be spoilt
     * @param settings of the service, as {@code name=value}
     */
    static Town built(boolean spoilable, List<String> settings) throws IOException {
        var town = new Town(Files.createTempDirectory("huunghi-town"), spoilable, settings);
        town.makeTopics();
        town.found(UNIT);
        town.found(PHONE_UNIT);
        town.service.start();
        town.register("hanh", UNIT, "\"email\":\"hanh@tinh.example\",\"phone\":\"0912345674\"");
        var lan = town.register("lan", PHONE_UNIT, "\"phone\":\"0912345675\"");
        // As shipped, no officer does without the email about an overdue task; who has no address has it fail.
        town.service.put("/api/v1/unit-policies/" + PHONE_UNIT, 0, "{\"mandatory\":[]}");
        town.service.put(lan + "/preferences", 1, """
                {"preferences":[{"occasion":"*","channel":"EMAIL","choice":"NONE"}]}""");
        return town;
    }

    /** The topics of the services that own tasks and units, which do not run here. */
    private void makeTopics() throws IOException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.address()))) {
            admin.createTopics(Stream.of(TASKS, UNITS)
                            .map(topic -> new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    private String register(String account, String unit, String contacts) {
        return service.post("/api/v1/officers", """
                {"name":"Nguyễn Thị Minh Hạnh","account":"%s","unit":"%s","post":"Phó Trưởng phòng",
                 "duties":["FOCAL_POINT"],"languages":["vi"],"vouched":true,%s}""".formatted(account, unit, contacts));
    }

    private List<String> all(boolean spoilable, List<String> settings) {
        var all = new ArrayList<>(List.of(
                "spring.mongodb.uri=" + store.address(),
                "spring.kafka.bootstrap-servers=" + broker.address(),
                "huunghi.security.issuer=" + Tokens.issuer(),
                // All go to one officer, at any hour.
                "huunghi.notification.hours.quiet-from=00:00",
                "huunghi.notification.hours.quiet-to=00:00",
                "huunghi.notification.hours.days-off=false",
                "huunghi.notification.per-recipient.messages=0",
                "huunghi.contact-key=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=",
                "huunghi.smtp.port=" + (spoilable ? mailWire.port() : relay.port()),
                "huunghi.smpp.port=" + (spoilable ? smsWire.port() : centre.port())));
        all.addAll(settings);
        return all;
    }

    /** Who has computed how much until now. */
    Effort effort() {
        return new Effort(
                service.cpu(),
                store.cpu(),
                broker.cpu(),
                ProcessHandle.current().info().totalCpuDuration().orElseThrow());
    }

    String storeAddress() {
        return store.address();
    }

    Path serviceLog() {
        return folder.resolve("service.log");
    }

    /** A task is overdue: an email and an SMS are called for. */
    void overdue(int number) {
        publish(number, "overdue", "{\"daysLate\":1}", UNIT);
    }

    /** The same for the officer who has a phone only. */
    void overdueByPhone(int number) {
        publish(number, "overdue", "{\"daysLate\":1}", PHONE_UNIT);
    }

    /** A task was assigned: an email is called for. */
    void assigned(int number) {
        publish(number, "assigned", "{}", UNIT);
    }

    private void publish(int number, String name, String change, String unit) {
        var task = "task-%06d".formatted(number);
        send(TASKS, "task." + name, task, 3, """
                {"change":%s,"by":{"id":"system"},
                 "state":{"id":"%s","title":{"vi":"Báo cáo kết quả hợp tác số %06d"},
                  "directive":{"number":"1234/UBND-NgV","date":"2026-11-02"},
                  "leads":[{"unit":"%s","accountable":true}],"coordinators":[],
                  "due":{"date":"2026-11-20"},"urgency":"NORMAL","status":"IN_PROGRESS","partners":[]}}""".formatted(change, task, number, unit));
    }

    /** There is this unit: officers can be registered in it. */
    private void found(String unit) {
        send(UNITS, "unit.registered", unit, 1, """
                {"change":{},"by":{"id":"system"},"state":{"id":"%s","name":{"vi":"%s"},"successors":[]}}""".formatted(unit, unit));
    }

    private void send(String topic, String type, String subject, int sequence, String data) {
        var event = new ProducerRecord<>(topic, subject, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        subject + ":" + sequence,
                        "ce_source",
                        "/another-service",
                        "ce_type",
                        "org.huunghi." + type + ".v1",
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Integer.toString(sequence),
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(event, (metadata, failure) -> {
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        });
    }

    void flush() {
        producer.flush();
    }

    /** False when it did not come true in time. */
    static boolean until(BooleanSupplier holds, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        service.close();
        producer.close();
        broker.close();
        store.close();
        mailWire.close();
        smsWire.close();
        relay.close();
        centre.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Town::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
