package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;
import static org.huunghi.notification.Topics.published;
import static org.huunghi.notification.Topics.topics;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.TestStore;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/** Whatever is done with contact data: it is nowhere to be read but by the operator and the officer concerned. */
class ContactDataTest extends Surroundings {

    private static final String UNIT = "so-bao-mat-ld";
    private static final String EMAIL = "Bi.Mat.Rieng@tinh.example";
    private static final String PHONE = "+84987651234";
    private static final String NEXT_EMAIL = "dia-chi-thu-hai@tinh.example";
    private static final String NEXT_PHONE = "+84387659876";
    private static final String MAILBOX = "hom-thu-chung@tinh.example";
    private static final ContactTraces TRACES = new ContactTraces()
            .email(EMAIL)
            .phone(PHONE)
            .email(NEXT_EMAIL)
            .phone(NEXT_PHONE)
            .email(MAILBOX);

    @Value("${huunghi.database}")
    private String database;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void readTheLog() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopReading() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void theSearchFindsWhatItLooksFor() {
        assertThat(TRACES.in("<BI.MAT.RIENG@tinh.example>, (098) 765-12 34, 84.387.659.876"))
                .hasSize(3);
        assertThat(TRACES.in("b***@tinh.example +84***234 IP 10.87.65.12")).isEmpty();
    }

    @Test
    void contactDataIsReadByNobodyWhomItDoesNotConcern() {
        var id = putIn();

        for (var reader : readers().entrySet()) {
            var plain = reader.getKey().equals("operator") || reader.getKey().equals("bi-mat");
            for (var path : paths(id)) {
                var answer = reader.getValue().get(path);
                var found = TRACES.in(answer.text() + answer.headers().map());
                if (plain && path.equals("/api/v1/officers/" + id)) {
                    assertThat(found).as("%s reads %s", reader.getKey(), path).hasSize(2);
                } else {
                    assertThat(found).as("%s reads %s", reader.getKey(), path).isEmpty();
                }
            }
        }
        assertThat(everyTopic()).isNotEmpty().allSatisfy(record -> assertThat(TRACES.in(record))
                .isEmpty());
        assertThat(everyDocument()).isNotEmpty().allSatisfy(document -> assertThat(TRACES.in(document))
                .as(document)
                .isEmpty());
        assertThat(everyLine())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(TRACES.in(line)).as(line).isEmpty());
    }

    /** Enters, sends, is refused, changes and errs. */
    private String putIn() {
        var id = officer("bi-mat", UNIT, EMAIL, "098 765 12 34");
        RELAY.behave(MailBehaviour.refusing(550, "5.1.1 <" + EMAIL + "> no such user as +84 987 651 234", 1));
        var first = overdue("task-secret-1", UNIT, "Việc thứ nhất");
        until(() -> statuses(first).containsAll(List.of("FAILED", "DELIVERED")));
        var path = "/api/v1/officers/" + id;
        var next = new HashMap<String, Object>(Map.of(
                "name",
                "Lê Bí Mật",
                "account",
                "bi-mat",
                "unit",
                UNIT,
                "duties",
                List.of("FOCAL_POINT"),
                "languages",
                List.of("vi"),
                "email",
                NEXT_EMAIL,
                "phone",
                NEXT_PHONE,
                "vouched",
                true));
        var version = asOperator().get(path).version();
        refuseQuietly(asOperator().ifMatch(version).put(path, changed(next, "email", EMAIL + "@")));
        refuseQuietly(asOperator().ifMatch(version).put(path, changed(next, "phone", PHONE + "12345")));
        refuseQuietly(asOperator().ifMatch(version).put(path, changed(next, "duties", List.of(NEXT_EMAIL))));
        refuseQuietly(asOperator().ifMatch(version).put(path, changed(next, "surprise", NEXT_EMAIL)));
        refuseQuietly(asOperator().post("/api/v1/officers", next));
        assertThat(asOperator().ifMatch(version).put(path, next).status()).isEqualTo(200);
        MAIL_WIRE.reset();
        SMS_WIRE.reset();
        var second = overdue("task-secret-2", UNIT, "Việc thứ hai");
        until(() -> statuses(second).equals(List.of("PENDING", "PENDING")) && !log.list.isEmpty());
        MAIL_WIRE.heal();
        SMS_WIRE.heal();
        until(() -> statuses(second).containsAll(List.of("SENT", "DELIVERED")));
        var mailbox = Map.of("mailbox", MAILBOX, "mandatory", List.of());
        assertThat(asOperator()
                        .ifMatch(0)
                        .put("/api/v1/unit-policies/so-hom-thu-ld", mailbox)
                        .status())
                .isEqualTo(200);
        var third = overdue("task-secret-3", "so-hom-thu-ld", "Việc thứ ba");
        until(() -> statuses(third).contains("SENT"));
        return id;
    }

    private static Map<String, Object> changed(Map<String, Object> body, String field, Object value) {
        var next = new HashMap<>(body);
        next.put(field, value);
        return next;
    }

    private static void refuseQuietly(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(TRACES.in(answer.text())).as(answer.text()).isEmpty();
    }

    private List<String> statuses(String event) {
        return asOperator()
                .get("/api/v1/notifications?event=" + event)
                .json()
                .path("items")
                .valueStream()
                .map(one -> one.path("status").asString())
                .toList();
    }

    private Map<String, Api> readers() {
        return Map.of(
                "operator", asOperator(),
                "bi-mat", api.as(Tokens.of("bi-mat").unit(UNIT).roles("OFFICER")),
                "colleague", api.as(Tokens.of("colleague").unit(UNIT).roles("OFFICER")),
                "director", api.as(Tokens.of("director").unit(UNIT).roles("DIRECTOR")),
                "stranger", api.as(Tokens.of("stranger").unit("so-khac").roles("DIRECTOR")),
                "office", api.as(Tokens.of("office").unit("van-phong").roles("PPC_OFFICE")),
                "chair", api.as(Tokens.of("chair").unit("van-phong").roles("PPC_CHAIR")),
                "analyst", api.as(Tokens.of("analyst").roles("ANALYST")),
                "nobody", api);
    }

    private List<String> paths(String officer) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var notifications = asOperator()
                .get("/api/v1/notifications?unit=" + UNIT)
                .json()
                .path("items")
                .valueStream()
                .map(one -> "/api/v1/notifications/" + one.path("id").asString());
        return Stream.concat(
                        Stream.of(
                                "/api/v1/officers?unit=" + UNIT,
                                "/api/v1/officers.csv?unit=" + UNIT,
                                "/api/v1/officers?q=bi%20mat",
                                "/api/v1/officers/" + officer,
                                "/api/v1/officers/" + officer + "/history",
                                "/api/v1/officers/" + officer + "?asOf=" + today,
                                "/api/v1/unit-policies/so-hom-thu-ld",
                                "/api/v1/unit-policies/so-hom-thu-ld/history",
                                "/api/v1/unit-policies/so-hom-thu-ld?asOf=" + today,
                                "/api/v1/notifications?limit=200",
                                "/api/v1/notifications.csv",
                                "/api/v1/notifications/statistics?by=UNIT",
                                "/api/v1/announcements",
                                "/api/v1/templates",
                                "/v3/api-docs",
                                "/asyncapi",
                                "/actuator/prometheus",
                                "/actuator/health"),
                        notifications)
                .toList();
    }

    /** Key, value and headers of every record of every topic. */
    private static List<String> everyTopic() {
        var found = new ArrayList<String>();
        topics().forEach(topic -> published(topic).forEach(record -> {
            var headers = new StringBuilder();
            record.headers().forEach(header -> headers.append(new String(header.value()))
                    .append(' '));
            found.add(topic + ' ' + record.key() + ' ' + record.value() + ' ' + headers);
        }));
        return found;
    }

    /** Every document of the service's own database, as it lies there. */
    private List<String> everyDocument() {
        var found = new ArrayList<String>();
        try (var client = MongoClients.create(TestStore.shared().uri())) {
            var kept = client.getDatabase(database);
            kept.listCollectionNames().forEach(name -> kept.getCollection(name)
                    .find()
                    .forEach(document -> found.add(name + ' ' + document.toJson())));
        }
        return found;
    }

    private List<String> everyLine() {
        return List.copyOf(log.list).stream()
                .map(line -> line.getFormattedMessage()
                        + ' '
                        + line.getMDCPropertyMap()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .toList();
    }
}
