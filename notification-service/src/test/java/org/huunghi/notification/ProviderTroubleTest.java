package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;

import java.net.URI;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.testkit.TcpProxy;
import org.junit.jupiter.api.Test;

/** What becomes of messages while their providers refuse, break or are away. */
class ProviderTroubleTest extends Journeys {

    @Test
    void refusedMessagesArriveOnceTheProviderTakesThem() {
        officer("kien-tri", "so-cong-thuong-ld", "kien-tri@tinh.example", "0912345603");
        RELAY.behave(MailBehaviour.refusing(451, "4.3.0 kien-tri@tinh.example try later", 2));
        CENTRE.behave(SmscBehaviour.refusing("ESME_RTHROTTLED", 2));

        var event = overdue("task-refused", "so-cong-thuong-ld", "Làm việc với đoàn Gyeongsangbuk");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));
        assertThat(mailsTo("kien-tri@tinh.example")).hasSize(1);
        assertThat(smsTo("84912345603")).hasSize(1);
        assertThat(notifications(event))
                .allSatisfy(n -> assertThat(n.path("attempts").asInt()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void messagesOutlastAnOutageOfBothProviders() {
        var units = IntStream.range(0, 12)
                .mapToObj(i -> "so-" + (char) ('a' + i) + "-outage")
                .toList();
        var events = new ArrayList<String>();
        for (var i = 0; i < units.size(); i++) {
            officer("outage-" + i, units.get(i), "outage" + i + "@tinh.example", "09123457" + (10 + i));
        }
        MAIL_WIRE.reset();
        SMS_WIRE.reset();
        for (var unit : units) {
            events.add(overdue("task-" + unit, unit, "Báo cáo kết quả hợp tác"));
        }
        until(() -> metric("resilience4j_circuitbreaker_state{").stream()
                .anyMatch(
                        line -> line.contains("name=\"smtp\"") && line.contains("\"open\"") && line.endsWith(" 1.0")));
        MAIL_WIRE.heal();
        SMS_WIRE.heal();

        until(() -> events.stream()
                .allMatch(e -> "DELIVERED".equals(statusOf(e, "SMS")) && "SENT".equals(statusOf(e, "EMAIL"))));
        for (var i = 0; i < units.size(); i++) {
            assertThat(mailsTo("outage" + i + "@tinh.example")).hasSize(1);
            assertThat(smsTo("849123457" + (10 + i))).hasSize(1);
        }
    }

    @Test
    void whileTheMessageCentreIsAwayTheSecondProviderServes() {
        officer("thay-the", "so-du-phong-ld", "thay-the@tinh.example", "0912345612");
        SECOND.reportTo(URI.create("http://localhost:" + port + "/provider/sms-receipts"));
        SMS_WIRE.reset();
        SECOND_WIRE.heal();

        var event = overdue("task-second", "so-du-phong-ld", "Làm việc với đoàn Champasak");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
        assertThat(SECOND.messages()).singleElement().satisfies(sms -> {
            assertThat(sms.isTo("84912345612")).isTrue();
            assertThat(sms.text()).startsWith("QUA HAN 1 ngay: Lam viec voi doan Champasak");
        });
        assertThat(smsTo("84912345612")).isEmpty();

        SMS_WIRE.heal();
        SECOND_WIRE.reset();
        var after = overdue("task-first-again", "so-du-phong-ld", "Báo cáo sau chuyến thăm");
        until(() -> "DELIVERED".equals(statusOf(after, "SMS")));
        assertThat(smsTo("84912345612")).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksLosesNothing() {
        officer("dut-day", "so-y-te-ld", "dut-day@tinh.example", "0912345604");
        MAIL_WIRE.cutAfter(40, TcpProxy.Direction.TO_SERVER);
        SMS_WIRE.cutAfter(10, TcpProxy.Direction.TO_SERVER);

        var event = overdue("task-cut", "so-y-te-ld", "Tiếp đoàn y tế Champasak");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));
        assertThat(mailsTo("dut-day@tinh.example")).hasSize(1);
        assertThat(smsTo("84912345604")).hasSize(1);
    }
}
