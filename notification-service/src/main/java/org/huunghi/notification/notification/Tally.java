package org.huunghi.notification.notification;

import org.huunghi.notification.officer.Channel;

/** Counts what becomes of notifications, and raises the voice when nobody was told. */
public interface Tally {

    void count(Channel channel, NotificationStatus outcome);

    void nobodyToTell(String unit, String event);
}
