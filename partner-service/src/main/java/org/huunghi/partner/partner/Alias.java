package org.huunghi.partner.partner;

/**
 * Another name of a partner.
 *
 * @param language ISO 639-1, {@code null} when it belongs to none
 * @param until when it ceased to be the official name, {@code null} for a mere other spelling or an unknown date
 */
public record Alias(String name, String language, PartialDate until) {

    public Alias {
        name = Nfc.required(name, "the alias");
    }
}
