package org.huunghi.aid.item;

/**
 * Who gives or receives: a partner that we keep, or a name as written where we keep none.
 *
 * @param partner id of the partner, {@code null} when only the name is known
 * @param name {@code null} when the partner says it
 */
public record Party(String partner, String name) {

    public Party {
        name = Nfc.text(name);
        if (partner == null && name == null) {
            throw new IllegalArgumentException("neither a partner nor a name");
        }
    }
}
