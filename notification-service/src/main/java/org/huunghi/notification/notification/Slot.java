package org.huunghi.notification.notification;

import java.time.Instant;

/**
 * A place in the queue.
 *
 * @param id of the notification that takes it; several letters of one id become one message
 * @param at when it is due
 */
record Slot(String id, Instant at) {}
