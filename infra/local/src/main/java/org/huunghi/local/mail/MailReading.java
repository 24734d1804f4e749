package org.huunghi.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what came over SMTP into a {@link Mail}: encoded words, transfer encodings and alternatives resolved. */
final class MailReading {
    private MailReading() {}

    static Mail read(MovingMessage delivered, Instant now) throws MessagingException, IOException {
        MimeMessage message = delivered.getMessage();
        return new Mail(
                now,
                decoded(message.getHeader("From", ", ")),
                delivered.getToAddresses().stream().map(MailAddress::getEmail).toList(),
                message.getSubject(),
                message.getMessageID(),
                firstText(message, "text/plain"),
                firstText(message, "text/html"),
                firstText(message, "text/calendar"),
                headers(message));
    }

    private static String firstText(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return text(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = firstText(parts.getBodyPart(i), type);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** Of the types that are text, the mail library knows only some. */
    private static String text(Object content) throws IOException {
        return content instanceof InputStream octets
                ? new String(octets.readAllBytes(), StandardCharsets.UTF_8)
                : content.toString();
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        var headers = new LinkedHashMap<String, List<String>>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(decoded(header.getValue()));
        }
        return headers;
    }

    private static String decoded(String header) {
        try {
            return header == null ? null : MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }
}
