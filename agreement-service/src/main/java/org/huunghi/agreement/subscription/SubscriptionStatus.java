package org.huunghi.agreement.subscription;

/** Whether somebody still follows. */
public enum SubscriptionStatus {
    ACTIVE,
    ENDED
}
