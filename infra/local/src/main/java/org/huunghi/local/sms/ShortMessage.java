package org.huunghi.local.sms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huunghi.local.sink.Received;

/**
 * A message with its parts joined.
 *
 * @param messageId of the first part
 * @param messageIds of all parts
 * @param vendorParameters by their tags, those of 0x1400 to 0x3FFF, which carriers give a meaning of their own
 */
public record ShortMessage(
        Instant receivedAt,
        String from,
        String to,
        String text,
        int parts,
        int dataCoding,
        String messageId,
        List<String> messageIds,
        Integer userMessageReference,
        Map<Integer, String> vendorParameters,
        Receipt receipt)
        implements Received {

    /** How far the receipt of a message is. */
    public enum Receipt {
        NOT_ASKED,
        PENDING,
        DELIVERED,
        FAILED
    }

    ShortMessage with(Receipt newReceipt) {
        return new ShortMessage(
                receivedAt,
                from,
                to,
                text,
                parts,
                dataCoding,
                messageId,
                messageIds,
                userMessageReference,
                vendorParameters,
                newReceipt);
    }

    /** A plus sign does not survive a query string, and some write spaces: only the digits count. */
    @Override
    public boolean isTo(String address) {
        return digits(to).equals(digits(address));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
