package org.huunghi.partner.partner;

/** A person to reach at a partner's. Phone and email never leave this service, nor get into its logs. */
public record Contact(String name, String post, String phone, String email) {

    public Contact {
        name = Nfc.required(name, "the contact's name");
        post = Nfc.text(post);
        phone = Nfc.text(phone);
        email = Nfc.text(email);
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
