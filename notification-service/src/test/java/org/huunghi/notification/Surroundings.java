package org.huunghi.notification;

import static org.awaitility.Awaitility.await;
import static org.huunghi.notification.Topics.unit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.mail.MailSink;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.local.sms.SmscSimulator;
import org.huunghi.local.smsapi.HttpSmsProvider;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.TcpProxy;
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

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    @Autowired
    private KnownUnits units;

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
        return enter(Map.of(
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
    }

    /** Registers an officer of a unit that there is, and returns the id. */
    String enter(Map<String, ?> officer) {
        known(officer.get("unit").toString());
        var answer = asOperator().post("/api/v1/officers", officer);
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return answer.createdId();
    }

    /** Makes the service know that there is this unit. */
    void known(String unit) {
        unit(unit);
        until(() -> units.find(unit).isPresent());
    }

    Api asDirectorOf(String unit) {
        return api.as(Tokens.of("director-" + unit).unit(unit).roles("DIRECTOR"));
    }

    Api asOfficeOf(String province) {
        return api.as(
                Tokens.of("office-" + province).unit("van-phong-" + province).roles("PPC_OFFICE"));
    }
}
