package org.huunghi.local.launcher;

import static org.huunghi.local.launcher.Settings.Port.AGREEMENT;
import static org.huunghi.local.launcher.Settings.Port.AID;
import static org.huunghi.local.launcher.Settings.Port.GATEWAY;
import static org.huunghi.local.launcher.Settings.Port.IMAP;
import static org.huunghi.local.launcher.Settings.Port.ISSUER;
import static org.huunghi.local.launcher.Settings.Port.KAFKA;
import static org.huunghi.local.launcher.Settings.Port.KAFKA_CONTROLLER;
import static org.huunghi.local.launcher.Settings.Port.MAIL_HTTP;
import static org.huunghi.local.launcher.Settings.Port.NOTIFICATION;
import static org.huunghi.local.launcher.Settings.Port.PARTNER;
import static org.huunghi.local.launcher.Settings.Port.SMPP;
import static org.huunghi.local.launcher.Settings.Port.SMS_API;
import static org.huunghi.local.launcher.Settings.Port.SMS_HTTP;
import static org.huunghi.local.launcher.Settings.Port.SMTP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole platform in one place: which parts there are and what each is told. They start in this order. */
final class Topology {

    /** Where mail that cannot be delivered comes back to. */
    private static final String RETURNS = "tra-lai@huunghi.example";

    private final Settings settings;

    Topology(Settings settings) {
        this.settings = settings;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        Documents.part(settings).ifPresent(parts::add);
        parts.add(kafka());
        parts.add(mail());
        parts.add(sms());
        parts.add(smsApi());
        parts.add(issuer());
        parts.add(Part.service("partner-service", 128, PARTNER, serviceEnvironment(PARTNER)));
        parts.add(Part.service("agreement-service", 128, AGREEMENT, serviceEnvironment(AGREEMENT)));
        parts.add(Part.service("aid-service", 128, AID, serviceEnvironment(AID)));
        parts.add(Part.service("notification-service", 128, NOTIFICATION, notificationEnvironment()));
        parts.add(Part.service("gateway", 128, GATEWAY, gatewayEnvironment()));
        return List.copyOf(parts);
    }

    private Part kafka() {
        return Part.program(
                "kafka",
                "org.huunghi.local.broker.Broker",
                256,
                List.of(KAFKA, KAFKA_CONTROLLER),
                List.of(
                        "--port=" + settings.port(KAFKA),
                        "--controller-port=" + settings.port(KAFKA_CONTROLLER),
                        "--data=" + settings.data("kafka")));
    }

    private Part mail() {
        return Part.program(
                        "mail",
                        "org.huunghi.local.mail.MailSink",
                        64,
                        List.of(SMTP, MAIL_HTTP, IMAP),
                        List.of(
                                "--smtp-port=" + settings.port(SMTP),
                                "--http-port=" + settings.port(MAIL_HTTP),
                                "--imap-port=" + settings.port(IMAP),
                                "--returns=" + RETURNS,
                                "--password=huunghi"))
                .healthyAt(MAIL_HTTP, "/health");
    }

    private Part sms() {
        return Part.program(
                        "sms",
                        "org.huunghi.local.sms.SmscSimulator",
                        48,
                        List.of(SMPP, SMS_HTTP),
                        List.of(
                                "--smpp-port=" + settings.port(SMPP),
                                "--http-port=" + settings.port(SMS_HTTP),
                                "--system-id=huunghi",
                                "--password=huunghi"))
                .healthyAt(SMS_HTTP, "/health");
    }

    private Part smsApi() {
        return Part.program(
                        "sms-http",
                        "org.huunghi.local.smsapi.HttpSmsProvider",
                        32,
                        List.of(SMS_API),
                        List.of(
                                "--port=" + settings.port(SMS_API),
                                "--callback=" + settings.url(NOTIFICATION) + "/provider/sms-receipts"))
                .healthyAt(SMS_API, "/health");
    }

    private Part issuer() {
        return Part.program(
                        "issuer",
                        "org.huunghi.local.issuer.IssuerApplication",
                        96,
                        List.of(ISSUER),
                        List.of(
                                "--server.port=" + settings.port(ISSUER),
                                "--huunghi.issuer.data=" + settings.data("issuer")))
                .withPreparedContext()
                .healthyAt(ISSUER, "/.well-known/openid-configuration");
    }

    private Map<String, String> serviceEnvironment(Settings.Port port) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("SERVER_PORT", Integer.toString(settings.port(port)));
        environment.put("MONGODB_URI", Documents.uri(settings));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + settings.port(KAFKA));
        environment.put("ISSUER_URI", settings.url(ISSUER));
        environment.put("PUBLIC_URL", settings.url(GATEWAY));
        return environment;
    }

    private Map<String, String> notificationEnvironment() {
        var environment = serviceEnvironment(NOTIFICATION);
        environment.put("SMTP_PORT", Integer.toString(settings.port(SMTP)));
        environment.put("SMTP_RETURN_PATH", RETURNS);
        environment.put("BOUNCES_PROTOCOL", "imap");
        environment.put("BOUNCES_HOST", "localhost");
        environment.put("BOUNCES_PORT", Integer.toString(settings.port(IMAP)));
        environment.put("BOUNCES_USERNAME", RETURNS);
        environment.put("BOUNCES_PASSWORD", "huunghi");
        environment.put("BOUNCES_EVERY", "2s");
        environment.put("SMPP_PORT", Integer.toString(settings.port(SMPP)));
        // Whoever tries the platform in the evening wants to see the messages.
        environment.put("QUIET_TO", "21:00");
        environment.put("REST_ON_DAYS_OFF", "false");
        environment.put("SMS_HTTP_URL", settings.url(SMS_API));
        environment.put("SMS_HTTP_CALLBACK_SECRET", "huunghi");
        environment.put("HUUNGHI_CONTACT_KEY", ContactKey.of(settings.data("notification")));
        return environment;
    }

    private Map<String, String> gatewayEnvironment() {
        return Map.of(
                "SERVER_PORT", Integer.toString(settings.port(GATEWAY)),
                "ISSUER_URI", settings.url(ISSUER),
                "PARTNER_URL", settings.url(PARTNER),
                "AGREEMENT_URL", settings.url(AGREEMENT),
                "AID_URL", settings.url(AID),
                "NOTIFICATION_URL", settings.url(NOTIFICATION));
    }
}
