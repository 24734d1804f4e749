package org.huunghi.notification.statistics;

/** By what messages are told apart when they are counted. */
public enum By {
    CHANNEL,
    /** The one that took it or refused it. */
    PROVIDER,
    /** The kind of event and the channel, for example {@code task.overdue.sms}. */
    TEMPLATE,
    UNIT,
    DAY
}
