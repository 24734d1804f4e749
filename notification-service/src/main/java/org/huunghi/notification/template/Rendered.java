package org.huunghi.notification.template;

/**
 * A template with its variables filled in.
 *
 * @param subject one line without control characters, {@code null} for an SMS
 * @param html {@code null} for an SMS
 * @param sms {@code null} for an email
 * @param carrier how the carriers know an SMS, {@code null} for an email
 */
public record Rendered(String subject, String text, String html, SmsText sms, Carrier carrier) {

    public Rendered {
        if (subject != null && subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character in the subject would let text pose as a header");
        }
    }

    /** An email that says this in its frame. */
    public Rendered framed(String framedText, String framedHtml) {
        return new Rendered(subject, framedText, framedHtml, sms, carrier);
    }
}
