package org.huunghi.bench.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.huunghi.local.mail.Mail;

/** The service's SMTP client in a bare loop: connections that do nothing but hand one email after the other over. */
final class BareSmtp implements BareLoop.Connector {

    private static final String UTF_8 = "UTF-8";

    private static final List<String> HEADERS =
            List.of("X-Notification-Id", "Auto-Submitted", "List-Unsubscribe", "List-Unsubscribe-Post");

    private final Session session;
    private final Mail theirs;
    private final InternetAddress from;

    /** @param theirs an email of the service's own */
    BareSmtp(int port, Mail theirs) throws AddressException, UnsupportedEncodingException {
        this.theirs = theirs;
        from = new InternetAddress(theirs.from());
        from.setPersonal(from.getPersonal(), UTF_8);
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(port));
        session = Session.getInstance(properties);
    }

    @Override
    public BareLoop.Connection connect() throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect();
        return new BareLoop.Connection() {
            @Override
            public void hand(int number) throws MessagingException {
                var email = email(number);
                transport.sendMessage(email, email.getAllRecipients());
            }

            @Override
            public void close() throws MessagingException {
                transport.close();
            }
        };
    }

    /** The service's email with another number: as long, of the same parts, under the same headers. */
    private MimeMessage email(int number) throws MessagingException {
        var email = new MimeMessage(session);
        email.setFrom(from);
        email.setRecipient(
                Message.RecipientType.TO, new InternetAddress(theirs.to().getFirst()));
        email.setSubject(Arrivals.numbered(theirs.subject(), number), UTF_8);
        for (var name : HEADERS) {
            for (var value : theirs.headers().getOrDefault(name, List.of())) {
                email.setHeader(name, value);
            }
        }
        email.setContent(new MimeMultipart("mixed", words(), calendar()));
        email.saveChanges();
        return email;
    }

    private MimeBodyPart words() throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(theirs.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(theirs.html(), UTF_8, "html");
        var words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html));
        return words;
    }

    private MimeBodyPart calendar() throws MessagingException {
        var file = new MimeBodyPart();
        var octets = theirs.calendar().getBytes(StandardCharsets.UTF_8);
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(octets, "text/calendar; charset=UTF-8")));
        file.setFileName("deadline.ics");
        return file;
    }
}
