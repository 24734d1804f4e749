package org.huunghi.partner.partner;

import java.util.List;
import org.huunghi.eventing.DomainEvent;

/** What can happen to a partner. */
public sealed interface PartnerEvent extends DomainEvent {

    record Registered(String custodian) implements PartnerEvent {}

    record Contacted(Interaction interaction) implements PartnerEvent {}

    record NegotiationStarted(Basis basis) implements PartnerEvent {}

    record Established(Establishment establishment) implements PartnerEvent {}

    /** @param lastInteraction {@code null} when none was ever recorded */
    record BecameDormant(Interaction lastInteraction) implements PartnerEvent {}

    record Reactivated(Interaction interaction) implements PartnerEvent {}

    record Rejected(PartnerStatus from) implements PartnerEvent {}

    record Ended(PartnerStatus from) implements PartnerEvent {}

    record Merged(String survivor) implements PartnerEvent {}

    record Renamed(PartnerName from, PartialDate on) implements PartnerEvent {}

    /** @param parts which parts of the profile were corrected; their new values are in the state */
    record Corrected(List<String> parts) implements PartnerEvent {}
}
