package org.huunghi.notification.notification.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Post;

/**
 * Reads from a failure what it means for the message. Only the relay's codes are kept: its words may repeat the
 * address. The one of RFC 3463 says more than that of SMTP, where the relay gives it.
 */
final class SmtpRefusal {

    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    private static final Pattern STATUS = Pattern.compile("\\d{3}[ -]([245](?:\\.\\d{1,3}){2})\\b.*", Pattern.DOTALL);

    /** RFC 3463 class 4, subject 7: a policy of the relay, which is how it asks for a slower pace. */
    private static final String POLICY = "4.7.";

    private SmtpRefusal() {}

    static Post.Answer.Refused of(MessagingException failure) {
        for (Exception link = failure; link != null; link = next(link)) {
            var code = code(link);
            if (code.isPresent() && code.getAsInt() > 0) {
                var status = status(link, code.getAsInt());
                return refused(kind(link, code.getAsInt(), status), "smtp-" + status);
            }
        }
        return failure instanceof AuthenticationFailedException
                ? refused(FailureKind.TEMPORARY, "smtp-authentication")
                : refused(FailureKind.NETWORK, "smtp-network");
    }

    static Post.Answer.Refused refused(FailureKind kind, String code) {
        return new Post.Answer.Refused(kind, code, List.of());
    }

    private static FailureKind kind(Exception link, int code, String status) {
        if (code == CLOSING) {
            return FailureKind.NETWORK;
        }
        if (code >= PERMANENT) {
            // A refused sender is our fault: no recipient is to suffer for it.
            return link instanceof SMTPSenderFailedException ? FailureKind.TEMPORARY : FailureKind.PERMANENT;
        }
        return status.startsWith(POLICY) ? FailureKind.THROTTLED : FailureKind.TEMPORARY;
    }

    /** Of RFC 3463, or else the code alone. */
    private static String status(Exception link, int code) {
        var status = STATUS.matcher(String.valueOf(link.getMessage()));
        return status.matches() ? status.group(1) : Integer.toString(code);
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
