package org.huunghi.agreement.agreement;

import java.util.List;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.DomainEvent;

/** What can happen to an agreement. */
public sealed interface AgreementEvent extends DomainEvent {

    record Proposed() implements AgreementEvent {}

    record DraftingStarted() implements AgreementEvent {}

    record ConsultationRequested(List<Consultee> consultees) implements AgreementEvent {}

    record OpinionRecorded(Opinion opinion) implements AgreementEvent {}

    record EscalatedToPm(List<String> disagreeing) implements AgreementEvent {}

    record PmOpinionRecorded(PmOpinion opinion) implements AgreementEvent {}

    record ApprovedToSign() implements AgreementEvent {}

    record Signed(Signing signing) implements AgreementEvent {}

    record EnteredIntoForce(PartialDate on) implements AgreementEvent {}

    record Reaffirmed(PartialDate on, String note) implements AgreementEvent {}

    record Dropped() implements AgreementEvent {}
}
