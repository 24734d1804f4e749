package org.huunghi.notification.officer;

/** A way to reach an officer. */
public enum Channel {
    EMAIL,
    SMS
}
