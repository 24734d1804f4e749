package org.huunghi.agreement.document;

import java.util.Objects;

/** Whom a content is for, and so where to ask whether it is cited. */
public record Owner(Kind kind, String id) {

    /** What the id is of. */
    public enum Kind {
        /** The one agreement that cites the content. */
        AGREEMENT,
        /** The unit that sent a directive, which any number of tasks of its province cite. */
        UNIT
    }

    public Owner {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    public static Owner agreement(String id) {
        return new Owner(Kind.AGREEMENT, id);
    }

    public static Owner unit(String code) {
        return new Owner(Kind.UNIT, code);
    }
}
