package org.huunghi.notification.notification;

import org.huunghi.notification.officer.Channel;

/** What is to be told to whom on which channel, before it is put into the queue. */
record Letter(Cause cause, Recipient recipient, Channel channel, Facts facts) {

    Letter in(String province) {
        return new Letter(cause, recipient.in(province), channel, facts);
    }

    Letter reachingNobody() {
        return new Letter(cause, recipient.reachingNobody(), channel, facts);
    }

    Item item() {
        return new Item(cause, facts);
    }
}
