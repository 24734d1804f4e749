package org.huunghi.agreement.agreement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.MeetingConclusion;
import org.huunghi.agreement.agreement.PmOpinion;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownCommitment;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownDocument;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownFulfilment;
import org.huunghi.agreement.agreement.web.ShownParts.ShownAction;
import org.huunghi.agreement.agreement.web.ShownParts.ShownOpinion;
import org.huunghi.agreement.agreement.web.ShownParts.ShownPeriod;
import org.huunghi.agreement.agreement.web.ShownParts.ShownReplacement;
import org.huunghi.agreement.agreement.web.ShownParts.ShownReport;
import org.huunghi.agreement.agreement.web.ShownParts.ShownSigning;
import org.huunghi.agreement.agreement.web.ShownParts.ShownSuccession;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows agreements. */
@Component
class AgreementView implements AggregateView<Agreement, AgreementView.ShownAgreement> {

    static final String PATH = "/api/v1/agreements";

    /** An agreement as its readers see it. */
    record ShownAgreement(
            String id,
            long version,
            Text title,
            AgreementKind kind,
            AgreementLevel level,
            AgreementStatus status,
            List<String> ourParties,
            List<String> partners,
            String responsible,
            Instant proposedAt,
            ShownPeriod period,
            List<String> fields,
            String origin,
            MeetingConclusion meeting,
            Integer renewalMonths,
            String replaces,
            List<ShownOpinion> opinions,
            LocalDate pmDue,
            PmOpinion pmOpinion,
            ShownSigning signing,
            ShownReport report,
            LocalDate activeOn,
            LocalDate inactiveSince,
            List<ShownSuccession> successions,
            ShownReplacement replacement,
            List<ShownAction> actions,
            List<ShownCommitment> commitments,
            ShownFulfilment fulfilment,
            List<ShownDocument> documents) {}

    private final Agreements agreements;

    AgreementView(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Class<Agreement> type() {
        return Agreement.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Agreement agreement) {
        return agreement.id();
    }

    @Override
    public ShownAgreement body(Agreement agreement, long version) {
        var proposal = agreement.proposal();
        var consultation = agreement.consultation();
        var force = agreement.force();
        return new ShownAgreement(
                agreement.id(),
                version,
                proposal.title(),
                proposal.kind(),
                proposal.level(),
                agreement.status(),
                proposal.ourParties(),
                proposal.partners(),
                agreement.responsible(),
                agreement.proposedAt(),
                ShownPeriod.of(proposal.period()),
                proposal.fields(),
                proposal.origin(),
                proposal.meeting(),
                proposal.renewal() == null ? null : proposal.renewal().months(),
                proposal.replaces(),
                consultation.opinions().stream().map(ShownOpinion::of).toList(),
                ShownParts.dueOf(consultation.pmAwaited()),
                consultation.pm(),
                ShownSigning.of(agreement.signing()),
                ShownReport.of(agreement),
                force.activeOn(),
                force.inactiveSince(),
                agreement.successions().stream().map(ShownSuccession::of).toList(),
                ShownReplacement.of(agreement.replacement()),
                agreement.actions().stream().map(ShownAction::of).toList(),
                agreement.annexes().commitments().stream()
                        .map(ShownCommitment::of)
                        .toList(),
                ShownFulfilment.of(agreement.annexes().fulfilment()),
                agreement.annexes().documents().stream().map(ShownDocument::of).toList());
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return agreements.answer(id, key);
    }
}
