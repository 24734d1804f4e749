package org.huunghi.local.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huunghi.local.sms.ShortMessage.Receipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

/** Joins the parts of long messages, which may come in any order and between those of other messages. */
final class MessageAssembly {
    private static final int MOST_UNFINISHED = 1_000;
    private static final int ALPHABET_MASK = 0x0C;
    private static final int EIGHT_BIT = 0x04;
    private static final int UCS_2 = 0x08;
    private static final int LATIN_1 = 0x03;
    private static final int FIRST_VENDOR_TAG = 0x1400;
    private static final int LAST_VENDOR_TAG = 0x3FFF;

    private final Map<Key, SortedMap<Integer, Part>> unfinished = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SortedMap<Integer, Part>> eldest) {
            return size() > MOST_UNFINISHED;
        }
    };

    private record Key(String from, String to, int reference, int total) {}

    private record Part(String messageId, byte[] content) {}

    /** The whole message when this was its last missing part. */
    synchronized Optional<ShortMessage> add(SubmitSm submitted, String messageId, Instant now) {
        var part = MessagePart.of(submitted);
        var key = new Key(submitted.getSourceAddr(), submitted.getDestAddress(), part.reference(), part.total());
        var parts =
                part.isWhole() ? new TreeMap<Integer, Part>() : unfinished.computeIfAbsent(key, k -> new TreeMap<>());
        parts.put(part.number(), new Part(messageId, part.content()));
        if (parts.size() < part.total()) {
            return Optional.empty();
        }
        unfinished.remove(key);
        return Optional.of(join(submitted, List.copyOf(parts.values()), now));
    }

    private static ShortMessage join(SubmitSm last, List<Part> parts, Instant now) {
        var content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(part.content()));
        var ids = parts.stream().map(Part::messageId).toList();
        var reference = last.getOptionalParameter(OptionalParameter.User_message_reference.class);
        return new ShortMessage(
                now,
                last.getSourceAddr(),
                last.getDestAddress(),
                decode(last.getDataCoding(), content.toByteArray()),
                parts.size(),
                last.getDataCoding(),
                ids.getFirst(),
                ids,
                reference == null ? null : Short.toUnsignedInt(reference.getValue()),
                vendorParameters(last),
                DeliveryReceipts.areAskedBy(last) ? Receipt.PENDING : Receipt.NOT_ASKED);
    }

    private static Map<Integer, String> vendorParameters(SubmitSm submitted) {
        var found = new TreeMap<Integer, String>();
        for (var parameter : submitted.getOptionalParameters()) {
            var tag = Short.toUnsignedInt(parameter.tag);
            if (tag >= FIRST_VENDOR_TAG && tag <= LAST_VENDOR_TAG) {
                found.put(tag, ((OptionalParameter.OctetString) parameter).getValueAsString());
            }
        }
        return found;
    }

    private static String decode(byte dataCoding, byte[] content) {
        if (dataCoding == LATIN_1 || (dataCoding & ALPHABET_MASK) == EIGHT_BIT) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
        return (dataCoding & ALPHABET_MASK) == UCS_2
                ? new String(content, StandardCharsets.UTF_16BE)
                : Gsm7.decode(content);
    }
}
