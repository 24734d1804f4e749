package org.huunghi.notification.policy.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a unit's policy went through, without the address of its mailbox. */
@RestController
@RequestMapping(UnitPolicyView.PATH + "/{unit}")
@Tag(name = "Unit policies")
@HistoryOf(
        value = "a unit's policy",
        tells = "Who, what, when and why; progress says how far it has come. Empty for one that nobody has touched.")
class UnitPolicyHistoryController extends HistoryController {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");

    UnitPolicyHistoryController(UnitPolicies policies, RecordHistories histories) {
        super(histories.of("unit-policy"), (unit, actor) -> Optional.of(policies.of(code(unit))));
    }

    private static String code(String unit) {
        if (!CODE.matcher(unit).matches()) {
            throw Problem.invalid("unit", "not-a-unit-code").asRefusal();
        }
        return unit;
    }
}
