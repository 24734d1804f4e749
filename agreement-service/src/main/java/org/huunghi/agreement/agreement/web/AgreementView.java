package org.huunghi.agreement.agreement.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementAction;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.PmOpinion;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownCommitment;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownDocument;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownFulfilment;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;
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
            List<ShownOpinion> opinions,
            PmOpinion pmOpinion,
            ShownSigning signing,
            List<ShownAction> actions,
            List<ShownCommitment> commitments,
            ShownFulfilment fulfilment,
            List<ShownDocument> documents) {}

    record ShownPeriod(String from, String to) {
        static ShownPeriod of(Period period) {
            return period == null ? null : new ShownPeriod(date(period.from()), date(period.to()));
        }
    }

    /** An answer is {@code null} as long as it is awaited. */
    record ShownOpinion(String consultee, Text name, Boolean agrees, String note, SourceDocument document, Instant at) {
        static ShownOpinion of(Opinion opinion) {
            return new ShownOpinion(
                    opinion.consultee().code(),
                    opinion.consultee().name(),
                    opinion.agrees(),
                    opinion.note(),
                    opinion.document(),
                    opinion.at());
        }
    }

    record ShownSigning(String signedOn, String place, String signer, SourceDocument authorisation) {
        static ShownSigning of(Signing signing) {
            return signing == null
                    ? null
                    : new ShownSigning(
                            date(signing.signedOn()), signing.place(), signing.signer(), signing.authorisation());
        }
    }

    record ShownAction(AgreementAction.Kind kind, String on, SourceDocument document, String note) {
        static ShownAction of(AgreementAction action) {
            return new ShownAction(action.kind(), date(action.on()), action.document(), action.note());
        }
    }

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
                consultation.opinions().stream().map(ShownOpinion::of).toList(),
                consultation.pm(),
                ShownSigning.of(agreement.signing()),
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

    private static String date(PartialDate date) {
        return date == null ? null : date.value();
    }
}
