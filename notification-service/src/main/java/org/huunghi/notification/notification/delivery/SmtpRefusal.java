package org.huunghi.notification.notification.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Post;

/**
 * Reads from a failure what it means for the message. Only the relay's codes are kept: its words may repeat the
 * address.
 */
final class SmtpRefusal {

    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    /** RFC 3463 class 4, subject 7: a policy of the relay, which is how it asks for a slower pace. */
    private static final String POLICY = " 4.7.";

    private SmtpRefusal() {}

    static Post.Answer.Refused of(MessagingException failure) {
        for (Exception link = failure; link != null; link = next(link)) {
            var code = code(link);
            if (code.isPresent() && code.getAsInt() > 0) {
                return refused(kind(link, code.getAsInt()), "smtp-" + code.getAsInt());
            }
        }
        return failure instanceof AuthenticationFailedException
                ? refused(FailureKind.TEMPORARY, "smtp-authentication")
                : refused(FailureKind.NETWORK, "smtp-network");
    }

    static Post.Answer.Refused refused(FailureKind kind, String code) {
        return new Post.Answer.Refused(kind, code, List.of());
    }

    private static FailureKind kind(Exception link, int code) {
        if (code == CLOSING) {
            return FailureKind.NETWORK;
        }
        if (code >= PERMANENT) {
            // A refused sender is our fault: no recipient is to suffer for it.
            return link instanceof SMTPSenderFailedException ? FailureKind.TEMPORARY : FailureKind.PERMANENT;
        }
        return String.valueOf(link.getMessage()).contains(POLICY) ? FailureKind.THROTTLED : FailureKind.TEMPORARY;
    }

    private static Exception next(Exception link) {
        return link instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** The failure about an address says more than the one about the message around it. */
    private static OptionalInt code(Exception link) {
        return switch (link) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
            case SMTPSendFailedException message
            when message.getNextException() == null -> OptionalInt.of(message.getReturnCode());
            default -> OptionalInt.empty();
        };
    }
}
