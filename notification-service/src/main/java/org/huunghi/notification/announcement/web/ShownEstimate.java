package org.huunghi.notification.announcement.web;

import org.huunghi.notification.announcement.Estimate;
import org.huunghi.notification.notification.Money;

/**
 * What an announcement amounts to.
 *
 * @param recipients officers, and mailboxes in their place, that at least one message goes to
 * @param unreachable officers who are meant but have no verified contact point on any of the channels
 */
record ShownEstimate(int recipients, int unreachable, int emails, int sms, int smsParts, EstimatedCost cost) {

    /**
     * @param amount in digits, as money is told everywhere
     * @param currency ISO 4217
     */
    record EstimatedCost(String amount, String currency) {
        static EstimatedCost of(Money money) {
            return new EstimatedCost(money.amount().toPlainString(), money.currency());
        }
    }

    /** {@code null} before there is one. */
    static ShownEstimate of(Estimate estimate) {
        return estimate == null
                ? null
                : new ShownEstimate(
                        estimate.recipients(),
                        estimate.unreachable(),
                        estimate.emails(),
                        estimate.sms(),
                        estimate.smsParts(),
                        EstimatedCost.of(estimate.cost()));
    }
}
