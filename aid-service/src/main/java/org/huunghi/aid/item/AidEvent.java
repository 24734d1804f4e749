package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.DomainEvent;

/** What happens to an aid item. */
public sealed interface AidEvent extends DomainEvent {

    record Proposed(LocalDate on) implements AidEvent {}

    record DossierValidated(LocalDate on) implements AidEvent {}

    record DossierReturned(List<DossierPaper> missing) implements AidEvent {}

    record AppraisalStarted(LocalDate on, Appraisal appraisal) implements AidEvent {}

    record Approved(Ruling ruling) implements AidEvent {}

    record Rejected(Ruling ruling) implements AidEvent {}

    record AgreementSigned(LocalDate on, String agreement) implements AidEvent {}

    record ImplementationStarted(LocalDate on) implements AidEvent {}
}
