package org.huunghi.local.smsapi;

import java.time.Instant;
import org.huunghi.local.sink.Received;

/**
 * A message as the provider took it.
 *
 * @param reference the client's own id; the same one again is the same message
 * @param template id under which the carrier has registered the words, or null
 * @param receipt the last status that was reported back, null while none was
 */
public record HttpSms(
        Instant receivedAt,
        String id,
        String reference,
        String from,
        String to,
        String text,
        String encoding,
        String template,
        String receipt)
        implements Received {

    HttpSms with(String reported) {
        return new HttpSms(receivedAt, id, reference, from, to, text, encoding, template, reported);
    }

    @Override
    public boolean isTo(String address) {
        return to.replaceAll("\\D", "").equals(address.replaceAll("\\D", ""));
    }
}
