package org.huunghi.notification.officer;

import java.time.Instant;

/**
 * The leave to turn one kind of message off by a link.
 *
 * @param occasion the kind, for example {@code task.due-soon}
 * @param until when the link stops working
 */
public record OptOut(String officer, String occasion, Channel channel, Instant until) {}
