package org.huunghi.notification.notification;

/** Why a provider did not take a message; it decides when, and whether, to try again. */
public enum FailureKind {
    /** It could not be reached, did not answer, or is out of order. */
    NETWORK,
    /** It cannot take it now. */
    TEMPORARY,
    /** It asks for a slower pace. */
    THROTTLED,
    /** It will never take it. */
    PERMANENT
}
