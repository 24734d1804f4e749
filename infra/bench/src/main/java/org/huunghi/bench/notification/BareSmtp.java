package org.huunghi.bench.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;

/** The service's SMTP client in a bare loop: connections that do nothing but hand one email after the other over. */
final class BareSmtp implements BareLoop.Connector {

    private static final String UTF_8 = "UTF-8";

    private final Session session;

    BareSmtp(int port) {
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

    /** Of the size and the make of the service's own. */
    private MimeMessage email(int number) throws MessagingException {
        var title = "Báo cáo kết quả hợp tác số %06d".formatted(number);
        var words = "Kính gửi: Nguyễn Thị Minh Hạnh. Ủy ban nhân dân tỉnh giao đơn vị của đồng chí chủ trì: " + title;
        var text = new MimeBodyPart();
        text.setText(words.repeat(4), UTF_8);
        var html = new MimeBodyPart();
        html.setText(("<p>" + words + "</p>").repeat(8), UTF_8, "html");
        var email = new MimeMessage(session);
        email.setFrom(new InternetAddress("thong-bao@huunghi.example"));
        email.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress("hanh@tinh.example"));
        email.setSubject("Nhiệm vụ mới: " + title, UTF_8);
        email.setContent(new MimeMultipart("alternative", text, html));
        email.saveChanges();
        return email;
    }
}
