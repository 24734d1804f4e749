package org.huunghi.notification.notification.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huunghi.notification.notification.RecordingReceipt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the HTTP provider reports what became of a message. It has no token: it signs what it says. What is not known yet
 * is answered so that it comes again.
 */
@RestController
class ReceiptController {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Boolean> ARRIVED =
            Map.of("DELIVERED", true, "UNDELIVERABLE", false, "EXPIRED", false, "REJECTED", false);

    private final RecordingReceipt recording;
    private final ReceiptSignature signature;

    ReceiptController(RecordingReceipt recording, ReceiptSignature signature) {
        this.recording = recording;
        this.signature = signature;
    }

    record Report(String id, String status) {}

    @PostMapping("/provider/sms-receipts")
    ResponseEntity<Void> report(
            @RequestHeader(name = "X-Timestamp", required = false) String time,
            @RequestHeader(name = "X-Signature", required = false) String signed,
            @RequestBody String body) {
        if (!signature.holds(time, body, signed)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            return answer(JSON.readValue(body, Report.class));
        } catch (JacksonException unreadable) {
            return ResponseEntity.badRequest().build();
        }
    }

    /** A status on the way to the last one is taken and says nothing. */
    private ResponseEntity<Void> answer(Report report) {
        if (report.id() == null || report.status() == null) {
            return ResponseEntity.badRequest().build();
        }
        var arrived = ARRIVED.get(report.status());
        if (arrived == null) {
            return ResponseEntity.noContent().build();
        }
        var failure = arrived
                ? Optional.<String>empty()
                : Optional.of("http-" + report.status().toLowerCase(Locale.ROOT));
        return recording.receive(report.id(), failure)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .build();
    }
}
