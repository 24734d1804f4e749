package org.huunghi.agreement.agreement.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.InheritanceLedger;
import org.huunghi.agreement.agreement.InheritanceProgress;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.web.ShownParts.ShownSuccession;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Versioned;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of agreements whose signing units are gone. */
@RestController
@RequestMapping("/api/v1/inheritances")
class InheritanceController {

    /** A line of the ledger. */
    record ShownInheritance(
            String agreement,
            long version,
            Text title,
            AgreementStatus status,
            Succession.Stage stage,
            List<String> partners,
            List<ShownSuccession> successions,
            String replacedBy) {
        static ShownInheritance of(Versioned<Agreement> found) {
            var agreement = found.aggregate();
            return new ShownInheritance(
                    agreement.id(),
                    found.version(),
                    agreement.proposal().title(),
                    agreement.status(),
                    agreement.inheritance().stage().orElseThrow(),
                    agreement.proposal().partners(),
                    agreement.successions().stream().map(ShownSuccession::of).toList(),
                    agreement.replacement() == null
                            ? null
                            : agreement.replacement().by());
        }
    }

    /** How many agreements are in which stage; {@code percent} are settled, {@code null} when there are none. */
    record ShownProgress(Map<Succession.Stage, Long> stages, long total, long settled, Integer percent) {
        static ShownProgress of(InheritanceProgress progress) {
            return new ShownProgress(progress.stages(), progress.total(), progress.settled(), progress.percent());
        }
    }

    private final InheritanceLedger ledger;

    InheritanceController(InheritanceLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    Page<ShownInheritance> list(
            PageRequest page,
            @RequestParam(required = false) @Pattern(regexp = NewAgreement.CODE) String unit,
            @RequestParam(required = false) Succession.Stage stage) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = ledger.list(unit, stage, after, page.limit() + 1);
        return Page.of(found, page, line -> List.of(line.aggregate().rank()), ShownInheritance::of);
    }

    @GetMapping("/progress")
    ShownProgress progress(@RequestParam(required = false) @Pattern(regexp = NewAgreement.CODE) String unit) {
        return ShownProgress.of(ledger.progress(unit));
    }
}
