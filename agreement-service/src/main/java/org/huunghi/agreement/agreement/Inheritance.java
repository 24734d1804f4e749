package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.agreement.Succession.Stage;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SourceDocument;

/**
 * What becomes of an agreement when a unit of ours that signed it is gone. The platform finds the heir, the chair
 * confirms it, and then keeps, ends or replaces what was inherited.
 */
public record Inheritance(Agreement agreement) {

    /** Which of the units that signed are gone and followed by another, and not yet known to be so. */
    List<Succession> unknown(List<Succession> found) {
        return found.stream()
                .filter(one -> agreement.successions().stream()
                        .noneMatch(known -> known.from().equals(one.from())))
                .toList();
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> propose(List<Succession> found) {
        return agreement.on(AgreementTransitions.PROPOSE_INHERITANCE, next -> {
            var all = new ArrayList<>(agreement.successions());
            all.addAll(found);
            return next.successions(all)
                    .because(found.stream()
                            .map(AgreementEvent.InheritanceProposed::new)
                            .toArray(AgreementEvent[]::new));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> inherit(SourceDocument document, LocalDate today) {
        return agreement.on(AgreementTransitions.INHERIT, next -> {
            var proposed = in(Stage.PROPOSED);
            if (proposed.isEmpty()) {
                return Decision.rejected(new AgreementRejection.NothingToInherit());
            }
            var terms = agreement.proposal();
            var responsible = agreement.responsible();
            for (var succession : proposed) {
                terms = terms.inherited(succession);
                responsible = responsible.equals(succession.from()) ? succession.to() : responsible;
            }
            return next.proposal(terms)
                    .responsible(responsible)
                    .successions(moved(Stage.PROPOSED, Stage.INHERITED))
                    .log(new AgreementAction(Kind.INHERITED, PartialDate.of(today), document, null))
                    .because(
                            proposed.stream().map(AgreementEvent.Inherited::new).toArray(AgreementEvent[]::new));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> keep(SourceDocument document, LocalDate today) {
        var on = PartialDate.of(today);
        return agreement.on(
                AgreementTransitions.KEEP_INHERITED,
                next -> decided(
                        next.force(agreement.force().activeOn(on, today))
                                .log(new AgreementAction(Kind.KEPT, on, document, null)),
                        Stage.KEPT));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> decided(NextAgreement next, Stage decision) {
        return next.successions(moved(Stage.INHERITED, decision))
                .because(new AgreementEvent.SuccessionDecided(decision));
    }

    /** How far this agreement has come in the ledger of inherited ones, nothing when it is not in it. */
    public Optional<Stage> stage() {
        if (agreement.successions().isEmpty()) {
            return Optional.empty();
        }
        if (!in(Stage.PROPOSED).isEmpty()) {
            return Optional.of(agreement.status().isAlive() ? Stage.PROPOSED : Stage.LAPSED);
        }
        return Optional.of(agreement.successions().getLast().stage());
    }

    private List<Succession> in(Stage stage) {
        return agreement.successions().stream().filter(one -> one.isIn(stage)).toList();
    }

    private List<Succession> moved(Stage from, Stage to) {
        return agreement.successions().stream()
                .map(one -> one.isIn(from) ? one.to(to) : one)
                .toList();
    }
}
