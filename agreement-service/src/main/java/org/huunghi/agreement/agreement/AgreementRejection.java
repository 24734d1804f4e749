package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.document.FileRejection;
import org.huunghi.agreement.words.PartialDate;

/** Why a command on an agreement is refused. */
public sealed interface AgreementRejection {

    record NotFound(String id) implements AgreementRejection {}

    record NotPermitted(AgreementRight needed) implements AgreementRejection {}

    /** The actor's own unit, and so the province it decides for, is not known here, or not yet. */
    record OwnUnitUnknown(String unit) implements AgreementRejection {}

    record WrongStatus(AgreementStatus from, String command, Set<String> allowed) implements AgreementRejection {}

    record PeriodBackwards(Period period) implements AgreementRejection {}

    record NamedTwice(String party) implements AgreementRejection {}

    /** Not known here, or not known here yet: the news of a new unit or partner takes a moment to arrive. */
    record UnknownParties(List<String> units, List<String> partners) implements AgreementRejection {}

    /** Turned down, or merged into another partner. */
    record PartnerNotEligible(String partner, String status, String survivor) implements AgreementRejection {}

    /** @param differing what they were asked about and would now read otherwise */
    record OthersWereAsked(List<String> differing) implements AgreementRejection {}

    record ReasonMissing() implements AgreementRejection {}

    record NotConsulted(String consultee) implements AgreementRejection {}

    record AnswersMissing(List<String> consultees) implements AgreementRejection {}

    record DisagreementOpen(List<String> consultees) implements AgreementRejection {}

    record NobodyDisagrees() implements AgreementRejection {}

    record PmConsentMissing() implements AgreementRejection {}

    record DateInFuture(PartialDate date) implements AgreementRejection {}

    record BeforeSigning(PartialDate date, PartialDate signedOn) implements AgreementRejection {}

    record AuthorisedTooLate(LocalDate date, PartialDate signedOn) implements AgreementRejection {}

    record AlreadyReported(PartialDate on) implements AgreementRejection {}

    /** What is not dated before the end of an agreement that has expired does not belong to it. */
    record AfterEnd(PartialDate date, LocalDate endsOn) implements AgreementRejection {}

    record LogFull(int most) implements AgreementRejection {}

    /** It has no end that could be put off. */
    record OpenEnded() implements AgreementRejection {}

    record NotLonger(PartialDate until, LocalDate endsOn) implements AgreementRejection {}

    record NothingToInherit() implements AgreementRejection {}

    record UnknownFields(List<String> codes) implements AgreementRejection {}

    record UnknownAgreement(String field, String id) implements AgreementRejection {}

    /** It was not proposed to replace this one, or has not been signed. */
    record NotItsReplacement(String id, AgreementStatus status) implements AgreementRejection {}

    /** What an agreement that has come to its end no longer takes. */
    record AgreementOver(AgreementStatus status) implements AgreementRejection {}

    record OwersNotParty(List<String> owers) implements AgreementRejection {}

    record TooManyCommitments(int most) implements AgreementRejection {}

    record NoSuchCommitment(String id) implements AgreementRejection {}

    record CommitmentInStatus(String id, CommitmentStatus from, String command, Set<String> allowed)
            implements AgreementRejection {}

    record EvidenceMissing() implements AgreementRejection {}

    record UnknownEvidence(List<String> documents) implements AgreementRejection {}

    record TooManyDocuments(int most) implements AgreementRejection {}

    record FileRefused(FileRejection reason) implements AgreementRejection {}

    record NoSuchDocument(String id) implements AgreementRejection {}

    record DocumentCited(String id, List<String> commitments) implements AgreementRejection {}
}
