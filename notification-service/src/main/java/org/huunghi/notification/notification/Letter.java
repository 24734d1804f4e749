package org.huunghi.notification.notification;

import org.huunghi.notification.officer.Channel;

/** What is to be told to whom on which channel, before it is put into the queue. */
record Letter(Cause cause, Recipient recipient, Channel channel, Facts facts) {

    Item item() {
        return new Item(cause, facts);
    }
}
