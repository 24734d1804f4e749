package org.huunghi.notification.notification;

import java.util.regex.Pattern;
import org.huunghi.notification.officer.DisablingContactPoint;
import org.huunghi.notification.policy.DisablingMailbox;

/**
 * Puts a contact point out of use that a provider says does not exist, when it refuses the message or by a report
 * later. What may be the fault of the content, the sender, a policy or the moment leaves it in use.
 */
public final class HardBounces {

    /** By RFC 3463, where 5.1.7 and 5.1.8 are the sender's address; an SMSC that knows no such number says 0b. */
    private static final Pattern NO_SUCH_CONTACT_POINT =
            Pattern.compile("dsn-5\\.[0245]\\.\\d+|(dsn|smtp)-5\\.1\\.(?![78]$)\\d+|smtp-5\\.2\\.1|smpp-0b");

    private final DisablingContactPoint contacts;
    private final DisablingMailbox mailboxes;

    public HardBounces(DisablingContactPoint contacts, DisablingMailbox mailboxes) {
        this.contacts = contacts;
        this.mailboxes = mailboxes;
    }

    /** Does nothing when the failure says nothing of the contact point. */
    void take(Notification failed) {
        var code = failed.progress().failure();
        var recipient = failed.recipient();
        if (!isHard(code)) {
            return;
        }
        if (recipient.mailbox() == null) {
            contacts.disable(recipient.officer(), failed.channel(), code);
        } else {
            mailboxes.disable(recipient.mailbox(), code);
        }
    }

    static boolean isHard(String code) {
        return NO_SUCH_CONTACT_POINT.matcher(code).matches();
    }
}
