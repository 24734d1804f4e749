package org.huunghi.notification.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.huunghi.notification.template.Gsm7;
import org.huunghi.notification.template.SmsText;

/**
 * An SMS as octets, one array for each part; when there are several, each begins with the header by which the phone puts
 * them together.
 */
final class SmsParts {

    private static final int HEADER_LENGTH = 6;
    private static final int LENGTH_OF_THE_REST = 5;
    private static final int CONCATENATED_8_BIT = 0;
    private static final int CONCATENATED_LENGTH = 3;

    private SmsParts() {}

    /**
     * @param reference the same for all parts, and for every repeat of the message
     */
    static List<byte[]> of(SmsText text, int reference) {
        var parts = text.parts();
        if (parts.size() == 1) {
            return List.of(octets(parts.getFirst(), text.encoding()));
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> headed(octets(parts.get(i), text.encoding()), reference, parts.size(), i + 1))
                .toList();
    }

    private static byte[] headed(byte[] octets, int reference, int total, int number) {
        var all = new byte[HEADER_LENGTH + octets.length];
        all[0] = LENGTH_OF_THE_REST;
        all[1] = CONCATENATED_8_BIT;
        all[2] = CONCATENATED_LENGTH;
        all[3] = (byte) reference;
        all[4] = (byte) total;
        all[5] = (byte) number;
        System.arraycopy(octets, 0, all, HEADER_LENGTH, octets.length);
        return all;
    }

    private static byte[] octets(String part, SmsText.Encoding encoding) {
        return switch (encoding) {
            case GSM_7 -> Gsm7.encode(part);
            case UCS_2 -> part.getBytes(StandardCharsets.UTF_16BE);
        };
    }
}
