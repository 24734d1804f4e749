package org.huunghi.notification.notification.delivery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands SMS to a provider over HTTP, whole: it cuts them itself. Every repeat carries the same {@code Idempotency-Key}, so
 * a provider that honours it sends the message once.
 */
final class SmsHttpPost implements Post {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ACCEPTED_BELOW = 300;
    private static final int SERVER_TROUBLE = 500;

    private final SmsHttpSettings settings;
    private final HttpClient http;

    SmsHttpPost(SmsHttpSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build();
    }

    private record Submission(String from, String to, String text, String encoding, String template) {}

    private record Taken(String id) {}

    @Override
    public boolean isReachable() {
        return true;
    }

    @Override
    public Answer hand(Message message) {
        var sms = (Message.Sms) message;
        try {
            return answer(http.send(request(sms), BodyHandlers.ofString()));
        } catch (IOException gone) {
            return refused(FailureKind.NETWORK, "http-network");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return refused(FailureKind.NETWORK, "http-network");
        }
    }

    private HttpRequest request(Message.Sms sms) {
        var submission = new Submission(
                sms.carrier().brandname() == null
                        ? settings.sender()
                        : sms.carrier().brandname(),
                sms.to(),
                sms.text().text(),
                sms.text().encoding().name(),
                sms.carrier().template());
        return HttpRequest.newBuilder(settings.messages())
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + settings.key())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", sms.id())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(submission)))
                .build();
    }

    private static Answer answer(HttpResponse<String> response) {
        if (response.statusCode() >= ACCEPTED_BELOW) {
            return refused(kind(response.statusCode()), "http-" + response.statusCode());
        }
        try {
            return new Answer.Taken(
                    List.of(JSON.readValue(response.body(), Taken.class).id()));
        } catch (JacksonException | NullPointerException unreadable) {
            return refused(FailureKind.TEMPORARY, "http-unreadable");
        }
    }

    private static FailureKind kind(int status) {
        return switch (status) {
            case 408 -> FailureKind.NETWORK;
            case 429 -> FailureKind.THROTTLED;
            // Our account's trouble: no recipient is to suffer for it.
            case 401, 402, 403 -> FailureKind.TEMPORARY;
            default -> status >= SERVER_TROUBLE ? FailureKind.NETWORK : FailureKind.PERMANENT;
        };
    }

    private static Answer.Refused refused(FailureKind kind, String code) {
        return new Answer.Refused(kind, code, List.of());
    }

    @Override
    public void close() {
        http.close();
    }
}
