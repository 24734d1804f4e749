package org.huunghi.partner.partner.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huunghi.partner.partner.Contact;

/** A person to reach, in full or with phone and email made unusable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactShown(String name, String post, String phone, String email) {

    private static final String MASK = "•••";
    private static final int LAST_DIGITS = 2;

    static ContactShown full(Contact contact) {
        return new ContactShown(contact.name(), contact.post(), contact.phone(), contact.email());
    }

    static ContactShown masked(Contact contact) {
        return new ContactShown(contact.name(), contact.post(), phone(contact.phone()), email(contact.email()));
    }

    /** The last digits tell two numbers apart and reach nobody. */
    private static String phone(String phone) {
        return phone == null ? null : MASK + phone.substring(phone.length() - LAST_DIGITS);
    }

    private static String email(String email) {
        return email == null ? null : MASK + '@' + MASK;
    }

    @Override
    public String toString() {
        return "ContactShown";
    }
}
