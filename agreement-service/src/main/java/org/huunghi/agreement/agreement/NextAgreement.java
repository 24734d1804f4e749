package org.huunghi.agreement.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;

/** An agreement as it will be: as it was, but for what is said here. */
final class NextAgreement {

    private final Agreement before;
    private Proposal proposal;
    private String responsible;
    private AgreementStatus status;
    private Consultation consultation;
    private Signing signing;
    private PostSigningReport report;
    private Force force;
    private List<Succession> successions;
    private Replacement replacement;
    private List<AgreementAction> actions;
    private Annexes annexes;

    NextAgreement(Agreement before) {
        this.before = before;
        proposal = before.proposal();
        responsible = before.responsible();
        status = before.status();
        consultation = before.consultation();
        signing = before.signing();
        report = before.report();
        force = before.force();
        successions = before.successions();
        replacement = before.replacement();
        actions = before.actions();
        annexes = before.annexes();
    }

    NextAgreement proposal(Proposal next) {
        proposal = next;
        return this;
    }

    NextAgreement responsible(String next) {
        responsible = next;
        return this;
    }

    NextAgreement status(AgreementStatus next) {
        status = next;
        return this;
    }

    NextAgreement consultation(Consultation next) {
        consultation = next;
        return this;
    }

    NextAgreement signing(Signing next) {
        signing = next;
        return this;
    }

    NextAgreement report(PostSigningReport next) {
        report = next;
        return this;
    }

    NextAgreement force(Force next) {
        force = next;
        return this;
    }

    NextAgreement successions(List<Succession> next) {
        successions = next;
        return this;
    }

    NextAgreement replacement(Replacement next) {
        replacement = next;
        return this;
    }

    NextAgreement log(AgreementAction action) {
        actions = Stream.concat(actions.stream(), Stream.of(action)).toList();
        return this;
    }

    NextAgreement annexes(Annexes next) {
        annexes = next;
        return this;
    }

    Agreement agreement() {
        return new Agreement(
                before.id(),
                proposal,
                responsible,
                before.proposedAt(),
                status,
                consultation,
                signing,
                report,
                force,
                successions,
                replacement,
                actions,
                annexes);
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> because(AgreementEvent... events) {
        return new Decision.Accepted<>(agreement(), List.of(events));
    }
}
