package org.huunghi.notification.template;

/**
 * What the mobile carriers have registered for a template.
 *
 * @param brandname whom it comes from, {@code null} for the provider's usual one
 * @param template id of the wording at the carriers, {@code null} where they ask for none
 */
public record Carrier(String brandname, String template) {

    public static final Carrier NONE = new Carrier(null, null);
}
