package org.huunghi.notification.announcement;

import org.huunghi.notification.notification.Money;

/**
 * What an announcement amounts to.
 *
 * @param recipients officers, and mailboxes in their place, that at least one message goes to
 * @param unreachable officers who are meant but have no verified contact point on any of the channels
 * @param smsParts of all SMS together
 * @param cost of these parts
 */
public record Estimate(int recipients, int unreachable, int emails, int sms, int smsParts, Money cost) {}
