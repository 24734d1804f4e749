package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.huunghi.local.mail.Mail;
import org.huunghi.local.sms.ShortMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What journeys have in common: how to look at what arrived, and that the log never holds contact data. */
abstract class Journeys extends Surroundings {

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    /** After the service has set its logging up, which throws every appender out. */
    @BeforeEach
    void readTheLog() {
        if (!root().isAttached(LOG)) {
            LOG.start();
            root().addAppender(LOG);
            LoggerFactory.getLogger(Journeys.class).info("from here on the log is read");
        }
    }

    /** Every address of these tests holds one of these. */
    @AfterAll
    static void theLogHoldsNoContactData() {
        root().detachAppender(LOG);
        var lines = LOG.list.stream()
                .map(line -> line.getFormattedMessage() + " " + line.getMDCPropertyMap()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line)
                .doesNotContain("@tinh.example", "912345", "91 234"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    static List<Mail> mailsTo(String address) {
        return RELAY.mails().stream().filter(mail -> mail.isTo(address)).toList();
    }

    static List<ShortMessage> smsTo(String number) {
        return CENTRE.messages().stream().filter(sms -> sms.isTo(number)).toList();
    }

    List<JsonNode> notifications(String event) {
        var answer = asOperator().get("/api/v1/notifications?event=" + event);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").valueStream().toList();
    }

    String statusOf(String event, String channel) {
        return notifications(event).stream()
                .filter(n -> channel.equals(n.path("channel").asString()))
                .map(n -> n.path("status").asString())
                .findFirst()
                .orElse(null);
    }

    String failureOf(String event, String channel) {
        return notifications(event).stream()
                .filter(n -> channel.equals(n.path("channel").asString()))
                .map(n -> n.path("failure").asString())
                .findFirst()
                .orElse(null);
    }

    List<String> metric(String start) {
        return api.get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(node -> node.path(field).asString()).toList();
    }
}
