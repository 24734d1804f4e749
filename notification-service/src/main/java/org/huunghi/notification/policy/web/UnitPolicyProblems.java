package org.huunghi.notification.policy.web;

import org.huunghi.notification.policy.UnitPolicyRejection;
import org.huunghi.notification.policy.UnitPolicyRejection.ContactKeyMissing;
import org.huunghi.notification.policy.UnitPolicyRejection.NoMailbox;
import org.huunghi.notification.policy.UnitPolicyRejection.NotPermitted;
import org.huunghi.notification.policy.UnitPolicyRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** Words the refusals about units' policies. */
final class UnitPolicyProblems {

    private UnitPolicyProblems() {}

    static Problem of(UnitPolicyRejection rejection) {
        return switch (rejection) {
            case WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "unit-policy-wrong-status", command, from)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case NotPermitted() -> Problem.of(403, "unit-policy-not-permitted");
            case ContactKeyMissing() -> Problem.of(503, "contact-key-missing");
            case NoMailbox() -> Problem.of(409, "unit-policy-no-mailbox");
        };
    }
}
