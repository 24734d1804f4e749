package org.huunghi.agreement.known;

/** Has something to do when a unit of ours is gone and another has taken over. */
public interface SuccessionListener {

    /** May be told again of the same unit. */
    void followed(KnownUnit gone);
}
