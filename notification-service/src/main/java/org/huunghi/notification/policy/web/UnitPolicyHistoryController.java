package org.huunghi.notification.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.HistoryPage;
import org.huunghi.servicekit.history.PastView;
import org.huunghi.servicekit.history.RecordHistories;
import org.huunghi.servicekit.history.RecordHistory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a unit's policy went through, without the address of its mailbox. */
@RestController
@RequestMapping(UnitPolicyView.PATH + "/{unit}")
@Tag(name = "Unit policies")
class UnitPolicyHistoryController {

    private final UnitPolicies policies;
    private final RecordHistory history;

    UnitPolicyHistoryController(UnitPolicies policies, RecordHistories histories) {
        this.policies = policies;
        this.history = histories.of("unit-policy");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a unit's policy",
            description = "Who, what, when and why; progress says how far it has come. Empty"
                    + " for one that nobody has touched.")
    HistoryPage list(
            @PathVariable @Pattern(regexp = "[a-z0-9-]{2,40}") String unit,
            @RequestParam(defaultValue = "NEWEST") HistoryOrder order,
            PageRequest page) {
        return history.page(find(unit), unit, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a unit's policy, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable @Pattern(regexp = "[a-z0-9-]{2,40}") String unit, AsOf asOf) {
        return history.asOf(find(unit).filter(found -> found.version() > 0), unit, asOf);
    }

    private Optional<? extends Versioned<UnitPolicy>> find(String unit) {
        return Optional.of(policies.of(unit));
    }
}
