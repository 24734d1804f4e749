package org.huunghi.local.sms;

import java.util.Arrays;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

/** One submit_sm as a part of a message: which part of how many, and its bytes without the header that says so. */
record MessagePart(int reference, int total, int number, byte[] content) {
    private static final int CONCATENATION_8_BIT = 0x00;
    private static final int CONCATENATION_16_BIT = 0x08;

    static MessagePart of(SubmitSm submitted) {
        byte[] body = body(submitted);
        if (submitted.isUdhi()) {
            return fromUserDataHeader(body);
        }
        var reference = submitted.getOptionalParameter(OptionalParameter.Sar_msg_ref_num.class);
        var total = submitted.getOptionalParameter(OptionalParameter.Sar_total_segments.class);
        var number = submitted.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class);
        if (reference != null && total != null && number != null) {
            return part(Short.toUnsignedInt(reference.getValue()), total.getValue(), number.getValue(), body);
        }
        return new MessagePart(0, 1, 1, body);
    }

    private static byte[] body(SubmitSm submitted) {
        var payload = submitted.getOptionalParameter(OptionalParameter.Message_payload.class);
        return payload == null ? submitted.getShortMessage() : payload.getValue();
    }

    /** Elements other than a concatenation (fonts, ports) are skipped: only the text matters here. */
    private static MessagePart fromUserDataHeader(byte[] body) {
        int length = Byte.toUnsignedInt(body[0]);
        byte[] content = Arrays.copyOfRange(body, length + 1, body.length);
        for (int at = 1; at + 1 < length + 1; at += 2 + Byte.toUnsignedInt(body[at + 1])) {
            if (body[at] == CONCATENATION_8_BIT) {
                return part(Byte.toUnsignedInt(body[at + 2]), body[at + 3], body[at + 4], content);
            }
            if (body[at] == CONCATENATION_16_BIT) {
                int reference = Byte.toUnsignedInt(body[at + 2]) << 8 | Byte.toUnsignedInt(body[at + 3]);
                return part(reference, body[at + 4], body[at + 5], content);
            }
        }
        return new MessagePart(0, 1, 1, content);
    }

    private static MessagePart part(int reference, byte total, byte number, byte[] content) {
        return new MessagePart(reference, Byte.toUnsignedInt(total), Byte.toUnsignedInt(number), content);
    }

    boolean isWhole() {
        return total <= 1;
    }
}
