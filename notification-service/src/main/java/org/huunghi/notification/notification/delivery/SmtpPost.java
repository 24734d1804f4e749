package org.huunghi.notification.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post;

/** Hands emails to the mail relay. */
final class SmtpPost implements Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** With its name, a header line has at most 998 characters (RFC 5322). */
    private static final int LONGEST_ADDRESS = 998 - "List-Unsubscribe: <>".length();

    private final SmtpConnections connections;
    private final SmtpSettings settings;
    private final Clock clock;

    SmtpPost(SmtpSettings settings, Clock clock) {
        this.connections = new SmtpConnections(settings, clock);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isReachable() {
        return true;
    }

    @Override
    public Answer hand(Message message) {
        var email = (Message.Email) message;
        try {
            return hand(new Letter(connections.session(), email, messageId(email)));
        } catch (AddressException malformed) {
            return SmtpRefusal.refused(FailureKind.PERMANENT, "address-malformed");
        } catch (MessagingException failure) {
            return SmtpRefusal.of(failure);
        }
    }

    private Answer hand(Letter letter) throws MessagingException {
        var transport = connections.take();
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException | RuntimeException failure) {
            connections.drop(transport);
            throw failure;
        }
        connections.giveBack(transport);
        return new Answer.Taken(List.of(letter.getMessageID()));
    }

    private String messageId(Message.Email email) {
        var from = settings.from();
        return '<' + email.id() + from.substring(from.indexOf('@')) + '>';
    }

    @Override
    public void close() {
        connections.close();
    }

    /** A message whose Message-ID is ours and not the library's, so that a repeat is recognised. */
    private final class Letter extends SMTPMessage {

        private final String id;

        Letter(Session session, Message.Email email, String id) throws MessagingException {
            super(session);
            this.id = id;
            setFrom(sender());
            setEnvelopeFrom(settings.returnPath().isEmpty() ? settings.from() : settings.returnPath());
            setRecipient(RecipientType.TO, recipient(email.to()));
            setSubject(email.words().subject(), UTF_8);
            setSentDate(Date.from(clock.instant()));
            setHeader("X-Notification-Id", email.notification());
            setHeader("Auto-Submitted", "auto-generated");
            // A digest of very many kinds has the link in its words only: an address cannot be folded.
            if (email.unsubscription() != null && email.unsubscription().length() <= LONGEST_ADDRESS) {
                setHeader("List-Unsubscribe", '<' + email.unsubscription() + '>');
                setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            setContent(content(email));
            saveChanges();
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        /** The library keeps the lower octet of each character, which would be somebody else's address, or a command. */
        private static InternetAddress recipient(String address) throws AddressException {
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
                throw new AddressException("not in ASCII");
            }
            return new InternetAddress(address, true);
        }

        private InternetAddress sender() throws MessagingException {
            try {
                return new InternetAddress(settings.from(), settings.fromName(), UTF_8);
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("every Java platform has UTF-8", e);
            }
        }

        private MimeMultipart content(Message.Email email) throws MessagingException {
            var words = alternatives(email);
            if (email.deadlines().isEmpty()) {
                return words;
            }
            var letter = new MimeBodyPart();
            letter.setContent(words);
            return new MimeMultipart("mixed", letter, CalendarPart.of(email.deadlines(), sender()));
        }

        private static MimeMultipart alternatives(Message.Email email) throws MessagingException {
            var text = new MimeBodyPart();
            text.setText(email.words().text(), UTF_8);
            var html = new MimeBodyPart();
            html.setText(email.words().html(), UTF_8, "html");
            return new MimeMultipart("alternative", text, html);
        }
    }
}
