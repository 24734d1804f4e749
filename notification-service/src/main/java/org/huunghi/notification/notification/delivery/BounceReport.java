package org.huunghi.notification.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a delivery status notification (RFC 3464) says: which email of ours came back, and why.
 *
 * @param message id of the email, as its Message-ID has it before the at sign
 * @param status of RFC 3463
 */
record BounceReport(String message, String status) {

    private static final String REPORT = "multipart/report";
    private static final String STATUS = "message/delivery-status";
    private static final Pattern OUR_ID = Pattern.compile("^\\s*<?([0-9a-f]{32}(?:\\.\\d{1,6})?)@");
    private static final Pattern CODE = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");
    private static final int PARTS_AT_MOST = 10;
    private static final int LARGEST_PART = 64 << 10;

    /** Empty when it is no such report, is about no email of ours, or tells of a delay only. */
    static Optional<BounceReport> of(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType(REPORT) || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = null;
        String message = null;
        for (var i = 0; i < Math.min(parts.getCount(), PARTS_AT_MOST); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(STATUS)) {
                status = failed(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                message = original(part);
            }
        }
        return status == null || message == null ? Optional.empty() : Optional.of(new BounceReport(message, status));
    }

    /** The report is about the message first, and then about each recipient; ours have one. */
    private static String failed(Part part) throws MessagingException, IOException {
        try (var in = content(part)) {
            for (var block = 0; block < PARTS_AT_MOST && in.available() > 0; block++) {
                var fields = new InternetHeaders(in);
                var action = fields.getHeader("Action", null);
                if (action != null && action.strip().equalsIgnoreCase("failed")) {
                    var code = CODE.matcher(String.valueOf(fields.getHeader("Status", null)));
                    return code.find() ? code.group() : null;
                }
            }
            return null;
        }
    }

    /** In memory: a stream from the server does not say how much is left. */
    private static InputStream content(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new ByteArrayInputStream(in.readNBytes(LARGEST_PART));
        }
    }

    private static String original(Part part) throws MessagingException, IOException {
        try (var in = content(part)) {
            var id = OUR_ID.matcher(String.valueOf(new InternetHeaders(in).getHeader("Message-ID", null)));
            return id.find() ? id.group(1) : null;
        }
    }
}
