package org.huunghi.agreement.agreement.web;

import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.AgreementRejection.AfterEnd;
import org.huunghi.agreement.agreement.AgreementRejection.AgreementOver;
import org.huunghi.agreement.agreement.AgreementRejection.AlreadyReported;
import org.huunghi.agreement.agreement.AgreementRejection.AnswersMissing;
import org.huunghi.agreement.agreement.AgreementRejection.AuthorisedTooLate;
import org.huunghi.agreement.agreement.AgreementRejection.BeforeSigning;
import org.huunghi.agreement.agreement.AgreementRejection.CommitmentInStatus;
import org.huunghi.agreement.agreement.AgreementRejection.DateInFuture;
import org.huunghi.agreement.agreement.AgreementRejection.DisagreementOpen;
import org.huunghi.agreement.agreement.AgreementRejection.DocumentCited;
import org.huunghi.agreement.agreement.AgreementRejection.EvidenceMissing;
import org.huunghi.agreement.agreement.AgreementRejection.FileRefused;
import org.huunghi.agreement.agreement.AgreementRejection.LogFull;
import org.huunghi.agreement.agreement.AgreementRejection.NamedTwice;
import org.huunghi.agreement.agreement.AgreementRejection.NoSuchCommitment;
import org.huunghi.agreement.agreement.AgreementRejection.NoSuchDocument;
import org.huunghi.agreement.agreement.AgreementRejection.NobodyDisagrees;
import org.huunghi.agreement.agreement.AgreementRejection.NotConsulted;
import org.huunghi.agreement.agreement.AgreementRejection.NotFound;
import org.huunghi.agreement.agreement.AgreementRejection.NotItsReplacement;
import org.huunghi.agreement.agreement.AgreementRejection.NotLonger;
import org.huunghi.agreement.agreement.AgreementRejection.NotPermitted;
import org.huunghi.agreement.agreement.AgreementRejection.NothingToInherit;
import org.huunghi.agreement.agreement.AgreementRejection.OpenEnded;
import org.huunghi.agreement.agreement.AgreementRejection.OthersWereAsked;
import org.huunghi.agreement.agreement.AgreementRejection.OwersNotParty;
import org.huunghi.agreement.agreement.AgreementRejection.OwnUnitUnknown;
import org.huunghi.agreement.agreement.AgreementRejection.PartnerNotEligible;
import org.huunghi.agreement.agreement.AgreementRejection.PeriodBackwards;
import org.huunghi.agreement.agreement.AgreementRejection.PmConsentMissing;
import org.huunghi.agreement.agreement.AgreementRejection.ReasonMissing;
import org.huunghi.agreement.agreement.AgreementRejection.TooManyCommitments;
import org.huunghi.agreement.agreement.AgreementRejection.TooManyDocuments;
import org.huunghi.agreement.agreement.AgreementRejection.UnknownAgreement;
import org.huunghi.agreement.agreement.AgreementRejection.UnknownEvidence;
import org.huunghi.agreement.agreement.AgreementRejection.UnknownFields;
import org.huunghi.agreement.agreement.AgreementRejection.UnknownParties;
import org.huunghi.agreement.agreement.AgreementRejection.WrongStatus;
import org.huunghi.agreement.document.FileRejection;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class AgreementProblems {

    private AgreementProblems() {}

    static Problem of(AgreementRejection rejection) {
        return switch (rejection) {
            case NotFound r -> Problem.of(404, "not-found");
            case NotPermitted r ->
                Problem.of(403, "agreement-not-permitted", r.needed().name())
                        .with("needed", r.needed().name());
            case OwnUnitUnknown r ->
                Problem.of(403, "unit-not-known-yet", r.unit())
                        .with("unit", r.unit())
                        .untilNewsComes();
            case WrongStatus r ->
                Problem.of(409, "agreement-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case PeriodBackwards r -> Problem.invalid("period", "backwards");
            case NamedTwice r -> Problem.of(400, "agreement-named-twice", r.party());
            case UnknownParties r ->
                Problem.of(409, "parties-not-known-yet")
                        .with("units", r.units())
                        .with("partners", r.partners())
                        .untilNewsComes();
            case PartnerNotEligible r ->
                Problem.of(409, "agreement-partner-not-eligible", r.partner(), r.status())
                        .with("partner", r.partner())
                        .with("survivor", r.survivor());
            case OthersWereAsked r ->
                Problem.of(409, "agreement-others-were-asked").with("differing", r.differing());
            case ReasonMissing r -> Problem.invalid("reason", "missing");
            case NotConsulted r -> Problem.invalid("consultee", "not-consulted");
            case AnswersMissing r ->
                Problem.of(409, "agreement-answers-missing").with("missing", r.consultees());
            case DisagreementOpen r ->
                Problem.of(409, "agreement-disagreement-open").with("disagreeing", r.consultees());
            case NobodyDisagrees r -> Problem.of(409, "agreement-nobody-disagrees");
            case PmConsentMissing r -> Problem.of(409, "agreement-pm-consent-missing");
            case DateInFuture r ->
                Problem.of(400, "agreement-date-in-future", r.date().value());
            case AgreementOver r ->
                Problem.of(409, "agreement-over", r.status()).with("currentStatus", r.status());
            case OwersNotParty r -> Problem.of(400, "commitment-ower-not-party").with("owers", r.owers());
            case TooManyCommitments r -> Problem.of(409, "commitments-too-many", r.most());
            case NoSuchCommitment r -> Problem.of(404, "not-found");
            case CommitmentInStatus r ->
                Problem.of(409, "commitment-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case EvidenceMissing r -> Problem.of(400, "commitment-evidence-missing");
            case UnknownEvidence r ->
                Problem.of(400, "commitment-evidence-unknown").with("documents", r.documents());
            case TooManyDocuments r -> Problem.of(409, "documents-too-many", r.most());
            case FileRefused(FileRejection.NotPdf r) -> Problem.of(422, "document-not-pdf");
            case FileRefused(FileRejection.DigestMismatch r) ->
                Problem.of(400, "document-digest-mismatch").with("sha256", r.sha256());
            case FileRefused(FileRejection.TooSlow r) ->
                Problem.of(408, "document-too-slow", r.longest().toMinutes());
            case NoSuchDocument r -> Problem.of(404, "not-found");
            case DocumentCited r -> Problem.of(409, "document-cited").with("commitments", r.commitments());
            case BeforeSigning r ->
                Problem.of(
                        400,
                        "agreement-before-signing",
                        r.date().value(),
                        r.signedOn().value());
            case AuthorisedTooLate r ->
                Problem.of(
                        400,
                        "agreement-authorised-too-late",
                        r.date(),
                        r.signedOn().value());
            case AlreadyReported r -> Problem.of(409, "agreement-already-reported", r.on().value());
            case AfterEnd r -> Problem.of(400, "agreement-after-end", r.date().value(), r.endsOn());
            case LogFull r -> Problem.of(409, "agreement-log-full", r.most());
            case OpenEnded r -> Problem.of(409, "agreement-open-ended");
            case NotLonger r ->
                Problem.of(400, "agreement-not-longer", r.until().value(), r.endsOn());
            case NothingToInherit r -> Problem.of(409, "agreement-nothing-to-inherit");
            case UnknownFields r ->
                Problem.invalid("fields", "unknown-cooperation-field").with("unknown", r.codes());
            case UnknownAgreement r -> Problem.invalid(r.field(), "unknown-agreement");
            case NotItsReplacement r ->
                Problem.of(409, "agreement-not-its-replacement", r.id(), r.status())
                        .with("currentStatus", r.status());
        };
    }
}
