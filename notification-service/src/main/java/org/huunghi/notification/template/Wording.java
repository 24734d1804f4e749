package org.huunghi.notification.template;

import java.text.Normalizer;

/**
 * The words of a template, with {@code {{variables}}} and sections that depend on them.
 *
 * @param subject one line, {@code null} for an SMS
 * @param html {@code null} for an SMS
 * @param sms how the text becomes an SMS, {@code null} for an email
 */
public record Wording(String subject, String text, String html, SmsPolicy sms) {

    public Wording {
        subject = composed(subject);
        text = composed(text);
        html = composed(html);
    }

    private static String composed(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
