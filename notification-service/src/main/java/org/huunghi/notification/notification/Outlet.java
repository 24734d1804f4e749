package org.huunghi.notification.notification;

import org.huunghi.notification.officer.Channel;

/** All providers of one channel; a message goes to one of them. */
public interface Outlet {

    /** The name of the provider that reaches nobody. */
    String SIMULATOR = "simulator";

    Channel channel();

    /**
     * How many messages it makes sense to have under way now: none while every provider is known to be away, one to
     * learn whether one of them is back.
     */
    int capacity();

    Handed hand(Message message);

    /**
     * What became of it.
     *
     * @param provider the one that was asked, {@code null} when all were away
     */
    record Handed(String provider, Post.Answer answer) {}
}
