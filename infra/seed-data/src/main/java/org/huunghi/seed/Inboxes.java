package org.huunghi.seed;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has arrived at the officers' ends: the mail sink and the SMSC simulator tell over HTTP. */
public final class Inboxes {

    /** A mail that was delivered over SMTP. */
    public record Mail(Instant receivedAt, String to, String subject, String messageId, String text) {}

    /** A message that was delivered over SMPP. */
    public record Sms(Instant receivedAt, String to, String text, int parts) {}

    private final Addresses addresses;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();

    public Inboxes(Addresses addresses) {
        this.addresses = addresses;
    }

    public List<Mail> mailsTo(String address) {
        return stream(addresses.mail() + "/mails?to=" + encoded(address)).stream()
                .map(mail -> new Mail(
                        Instant.parse(mail.path("receivedAt").asString()),
                        mail.path("to").path(0).asString(),
                        mail.path("subject").asString(),
                        mail.path("messageId").asString(),
                        mail.path("text").asString()))
                .toList();
    }

    public List<Sms> messagesTo(String number) {
        return stream(addresses.sms() + "/messages?to=" + encoded(number)).stream()
                .map(sms -> new Sms(
                        Instant.parse(sms.path("receivedAt").asString()),
                        sms.path("to").asString(),
                        sms.path("text").asString(),
                        sms.path("parts").asInt()))
                .toList();
    }

    private List<JsonNode> stream(String uri) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri)).build();
            var body = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            return List.copyOf(json.readTree(body).values());
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
