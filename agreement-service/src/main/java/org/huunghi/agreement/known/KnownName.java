package org.huunghi.agreement.known;

import java.util.List;

/**
 * What a unit or a partner is called, so that it is recognised in a text.
 *
 * @param id code of the unit or id of the partner
 * @param province code of the unit's province; empty for a partner, which is everybody's
 * @param channel whether it is a mission of ours abroad: a way to partners and not one
 * @param keys the ways in which texts name it, see {@link NameKeys}
 */
public record KnownName(String id, Kind kind, String province, boolean channel, List<String> keys) {

    /** Whose name it is. */
    public enum Kind {
        UNIT,
        PARTNER
    }

    /** The province of what is nobody's. */
    public static final String EVERYBODYS = "";

    public KnownName {
        keys = keys == null ? List.of() : List.copyOf(keys);
    }
}
