package org.huunghi.local.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartFailure;

/**
 * Mail to addresses of one domain is taken and comes back later, as it does in the world: as a report in a mailbox (RFC
 * 3464), read by IMAP.
 */
final class ReturnedMail implements AutoCloseable {

    /** Nobody of this domain exists. */
    static final String NOWHERE = "@khong-ton-tai.example";

    private static final String REPORT = """
            From: MAILER-DAEMON@khong-ton-tai.example
            To: %s
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="report"

            --report
            Content-Type: text/plain; charset=us-ascii

            The mail could not be delivered: there is no such mailbox.

            --report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; khong-ton-tai.example

            Final-Recipient: rfc822; %s
            Action: failed
            Status: 5.1.1

            --report
            Content-Type: text/rfc822-headers

            Message-ID: %s

            --report--
            """;

    private final GreenMail server;
    private final GreenMailUser mailbox;
    private final String address;

    ReturnedMail(String bind, int port, String address, String password) {
        this.address = address;
        server = new GreenMail(new ServerSetup(Host.freePort(bind, port), bind, ServerSetup.PROTOCOL_IMAP));
        server.start();
        mailbox = server.setUser(address, address, password);
    }

    int port() {
        return server.getImap().getPort();
    }

    /** Puts a report into the mailbox for each recipient that does not exist. */
    void take(Mail mail) {
        mail.to().stream()
                .filter(to -> to.toLowerCase(Locale.ROOT).endsWith(NOWHERE))
                .forEach(to -> report(mail.messageId(), to));
    }

    private void report(String message, String recipient) {
        var text = REPORT.formatted(address, recipient, message).replace("\n", "\r\n");
        try {
            mailbox.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new PartFailure("the report about a returned mail cannot be kept", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
