package org.huunghi.partner.unit;

/** How one unit gives way to others. */
public enum SuccessionKind {
    MERGED,
    SPLIT,
    /** The same body under a new code. */
    RENAMED,
    /** Dissolved, its work handed to others. */
    ABOLISHED;

    boolean fits(int successors) {
        return switch (this) {
            case MERGED, RENAMED -> successors == 1;
            case SPLIT -> successors > 1;
            case ABOLISHED -> successors > 0;
        };
    }
}
