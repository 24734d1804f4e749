package org.huunghi.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huunghi.local.sink.Received;

/**
 * A mail as its reader sees it, decoded.
 *
 * @param to those it was delivered to, whoever the header names
 * @param calendar the iCalendar file that came with it, or null
 */
public record Mail(
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        String messageId,
        String text,
        String html,
        String calendar,
        Map<String, List<String>> headers)
        implements Received {

    @Override
    public boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
