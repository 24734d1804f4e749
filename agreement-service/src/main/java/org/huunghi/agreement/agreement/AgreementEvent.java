package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.DomainEvent;

/** What can happen to an agreement. */
public sealed interface AgreementEvent extends DomainEvent {

    record Proposed() implements AgreementEvent {}

    record Corrected() implements AgreementEvent {}

    record DraftingStarted() implements AgreementEvent {}

    record ConsultationRequested(List<Consultee> consultees, LocalDate due) implements AgreementEvent {}

    record OpinionRecorded(Opinion opinion) implements AgreementEvent {}

    record ConsultationOverdue(String consultee, LocalDate due) implements AgreementEvent {}

    record EscalatedToPm(List<String> disagreeing, LocalDate due) implements AgreementEvent {}

    record PmOpinionRecorded(PmOpinion opinion) implements AgreementEvent {}

    record PmOpinionOverdue(LocalDate due) implements AgreementEvent {}

    record ApprovedToSign() implements AgreementEvent {}

    record Signed(Signing signing) implements AgreementEvent {}

    record PostSigningReportDue(LocalDate due) implements AgreementEvent {}

    record PostSigningReportSubmitted(PartialDate on) implements AgreementEvent {}

    record PostSigningReportOverdue(LocalDate due, long daysLate) implements AgreementEvent {}

    record EnteredIntoForce(PartialDate on) implements AgreementEvent {}

    record Amended(Amendment amendment) implements AgreementEvent {}

    record Extended(Period period) implements AgreementEvent {}

    record Reaffirmed(PartialDate on, String note) implements AgreementEvent {}

    record ActivityRecorded(PartialDate on, String note) implements AgreementEvent {}

    record ActivityNoticed(Sign sign) implements AgreementEvent {}

    record Suspended(PartialDate on) implements AgreementEvent {}

    record Resumed(PartialDate on) implements AgreementEvent {}

    /**
     * @param threshold which warning it is, in days before the end
     */
    record Expiring(LocalDate endsOn, long daysLeft, int threshold, boolean renews) implements AgreementEvent {}

    record Renewed(Period period) implements AgreementEvent {}

    record Expired(LocalDate endsOn) implements AgreementEvent {}

    record Inactive(LocalDate since) implements AgreementEvent {}

    record InheritanceProposed(Succession succession) implements AgreementEvent {}

    record Inherited(Succession succession) implements AgreementEvent {}

    record SuccessionDecided(Succession.Stage decision) implements AgreementEvent {}

    record Terminated(PartialDate on) implements AgreementEvent {}

    record Replaced(Replacement replacement) implements AgreementEvent {}

    record Dropped() implements AgreementEvent {}

    record DeadlineMoved(String clock, LocalDate old, LocalDate due) implements AgreementEvent {}

    /** What happens to what hangs on an agreement beside its legal life. */
    sealed interface OfAnnexes extends AgreementEvent {

        record CommitmentMade(Commitment commitment) implements OfAnnexes {}

        record CommitmentStarted(Commitment commitment) implements OfAnnexes {}

        record CommitmentDelivered(Commitment commitment) implements OfAnnexes {}

        record CommitmentNotDelivered(Commitment commitment) implements OfAnnexes {}

        record CommitmentWaived(Commitment commitment) implements OfAnnexes {}

        record CommitmentDueSoon(Commitment commitment, long daysLeft) implements OfAnnexes {}

        record CommitmentOverdue(Commitment commitment, long daysLate) implements OfAnnexes {}

        record DocumentAttached(Attachment document) implements OfAnnexes {}

        record DocumentRemoved(Attachment document) implements OfAnnexes {}

        /** What a commitment has last been told of. */
        static OfAnnexes of(Commitment told, LocalDate today) {
            var daysLeft = ChronoUnit.DAYS.between(today, told.terms().due());
            return switch (told.told()) {
                case DUE_SOON -> new CommitmentDueSoon(told, daysLeft);
                case OVERDUE -> new CommitmentOverdue(told, -daysLeft);
            };
        }
    }
}
