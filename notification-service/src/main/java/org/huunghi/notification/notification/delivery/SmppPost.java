package org.huunghi.notification.notification.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.template.SmsText;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** Hands SMS to the message centre, part by part; after trouble it goes on with the first part that was not taken. */
final class SmppPost implements Post {

    private final SmppLink link;
    private final SmppSettings settings;
    private final Semaphore window;

    SmppPost(SmppSettings settings, SmppReceipts receipts) {
        this.settings = settings;
        this.window = new Semaphore(settings.window());
        this.link = new SmppLink(settings, receipts);
    }

    @Override
    public boolean isReachable() {
        return link.session().isPresent();
    }

    @Override
    public Answer hand(Message message) {
        var sms = (Message.Sms) message;
        var session = link.session();
        if (session.isEmpty()) {
            return new Answer.Refused(FailureKind.NETWORK, "smpp-unbound", sms.taken());
        }
        var references = new ArrayList<>(sms.taken());
        window.acquireUninterruptibly();
        try {
            var parts = SmsParts.of(sms.text(), sms.id().hashCode());
            for (var part : parts.subList(references.size(), parts.size())) {
                references.add(submit(session.get(), sms, part, parts.size() > 1));
            }
            return new Answer.Taken(references);
        } catch (NegativeResponseException negative) {
            var status = negative.getCommandStatus();
            return new Answer.Refused(SmppRefusal.kind(status), SmppRefusal.code(status), references);
        } catch (ResponseTimeoutException | IOException gone) {
            return new Answer.Refused(FailureKind.NETWORK, "smpp-network", references);
        } catch (PDUException | InvalidResponseException unreadable) {
            return new Answer.Refused(FailureKind.TEMPORARY, "smpp-unreadable", references);
        } finally {
            window.release();
        }
    }

    private String submit(SMPPSession session, Message.Sms sms, byte[] part, boolean headed)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var kind = headed
                ? new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI)
                : new ESMClass();
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        sender(sms),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        sms.to().substring(1),
                        kind,
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(alphabet(sms.text().encoding())),
                        (byte) 0,
                        part,
                        parameters(sms))
                .getMessageId();
    }

    private String sender(Message.Sms sms) {
        return sms.carrier().brandname() == null
                ? settings.sender()
                : sms.carrier().brandname();
    }

    private OptionalParameter[] parameters(Message.Sms sms) {
        var reference =
                new OptionalParameter.User_message_reference((short) sms.id().hashCode());
        var template = sms.carrier().template();
        return template == null || settings.templateTag() == 0
                ? new OptionalParameter[] {reference}
                : new OptionalParameter[] {
                    reference, new OptionalParameter.OctetString(settings.templateTag(), template)
                };
    }

    private static Alphabet alphabet(SmsText.Encoding encoding) {
        return switch (encoding) {
            case GSM_7 -> Alphabet.ALPHA_DEFAULT;
            case UCS_2 -> Alphabet.ALPHA_UCS2;
        };
    }

    @Override
    public void close() {
        link.close();
    }
}
