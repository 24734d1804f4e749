package org.huunghi.local.sms;

import java.io.IOException;
import java.io.OutputStream;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.OptionalParameter;

/** Leaves a message without its answer when told so: the library itself always answers. */
final class UnansweredSender extends DefaultPDUSender {
    static final String NO_ANSWER = "no-answer";

    @Override
    public byte[] sendSubmitSmResp(OutputStream out, int sequence, String messageId, OptionalParameter... parameters)
            throws PDUStringException, IOException {
        return messageId.equals(NO_ANSWER) ? new byte[0] : super.sendSubmitSmResp(out, sequence, messageId, parameters);
    }
}
