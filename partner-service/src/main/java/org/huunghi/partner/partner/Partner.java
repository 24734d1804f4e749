package org.huunghi.partner.partner;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;
import static org.huunghi.partner.partner.PartnerTransitions.TABLE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SearchKey;

/**
 * A body abroad that we know, from the first mention on: a prospect is contacted, negotiated with, and becomes an
 * established relation that may fall asleep and wake again; in the end it is parted from, turned away, or found to be
 * another partner under a second name.
 *
 * @param custodian our unit that keeps this record
 * @param statusReason why the status is what it is, when somebody said so
 * @param establishment {@code null} before there is a relation
 * @param interactions the latest ones, oldest first; all of them are in the events
 * @param survivor the partner that this one was merged into, or {@code null}
 */
public record Partner(
        String id,
        String custodian,
        PartnerProfile profile,
        PartnerStatus status,
        String statusReason,
        Establishment establishment,
        List<Interaction> interactions,
        String survivor) {

    static final int KEPT_INTERACTIONS = 100;

    public Partner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(custodian, "custodian");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(status, "status");
        statusReason = Nfc.text(statusReason);
        interactions = interactions == null ? List.of() : List.copyOf(interactions);
        if ((status == PartnerStatus.MERGED) != (survivor != null)) {
            throw new IllegalArgumentException("a survivor belongs to a merged partner and to no other");
        }
    }

    static Decision.Accepted<Partner, PartnerEvent, PartnerRejection> register(
            String id, String custodian, PartnerProfile profile) {
        var partner = new Partner(id, custodian, profile, PartnerStatus.PROSPECT, null, null, List.of(), null);
        return new Decision.Accepted<>(partner, List.of(new PartnerEvent.Registered(custodian)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> contact(Interaction interaction) {
        return move(
                PartnerTransitions.CONTACT,
                to -> accepted(inTouch(to, interaction), new PartnerEvent.Contacted(interaction)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> startNegotiation(Basis basis) {
        return move(
                PartnerTransitions.START_NEGOTIATION,
                to -> basis.isGiven()
                        ? accepted(now(to, null), new PartnerEvent.NegotiationStarted(basis))
                        : rejected(new PartnerRejection.Unfounded(Set.of("agreement", "document"))));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> establish(Establishment relation) {
        return move(
                PartnerTransitions.ESTABLISH,
                to -> relation.basis().isGiven()
                        ? accepted(
                                new Partner(id, custodian, profile, to, null, relation, interactions, null),
                                new PartnerEvent.Established(relation))
                        : rejected(new PartnerRejection.Unfounded(Set.of("agreement", "document"))));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> markDormant(Attribution by) {
        var last = interactions.isEmpty() ? null : interactions.getLast();
        return move(
                PartnerTransitions.MARK_DORMANT,
                to -> by.reason() == null
                        ? rejected(new PartnerRejection.Unfounded(Set.of("reason")))
                        : accepted(now(to, by.reason()), new PartnerEvent.BecameDormant(last)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> reactivate(Interaction interaction) {
        return move(
                PartnerTransitions.REACTIVATE,
                to -> accepted(inTouch(to, interaction), new PartnerEvent.Reactivated(interaction)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> reject(Attribution by) {
        return move(
                PartnerTransitions.REJECT,
                to -> by.reason() == null
                        ? rejected(new PartnerRejection.Unfounded(Set.of("reason")))
                        : accepted(now(to, by.reason()), new PartnerEvent.Rejected(status)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> end(Attribution by) {
        return move(PartnerTransitions.END, to -> {
            if (by.reason() == null) {
                return rejected(new PartnerRejection.Unfounded(Set.of("reason")));
            }
            if (by.document() == null) {
                return rejected(new PartnerRejection.Unfounded(Set.of("document")));
            }
            return accepted(now(to, by.reason()), new PartnerEvent.Ended(status));
        });
    }

    Decision<Partner, PartnerEvent, PartnerRejection> merge(Partner into, Attribution by) {
        return move(
                PartnerTransitions.MERGE,
                to -> into.id.equals(id) || !into.status.isOpen()
                        ? rejected(new PartnerRejection.SurvivorUnusable(into.id))
                        : accepted(
                                new Partner(
                                        id, custodian, profile, to, by.reason(), establishment, interactions, into.id),
                                new PartnerEvent.Merged(into.id)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> rename(PartnerName name, PartialDate on) {
        return move(
                PartnerTransitions.RENAME,
                to -> accepted(described(profile.renamed(name, on)), new PartnerEvent.Renamed(profile.name(), on)));
    }

    Decision<Partner, PartnerEvent, PartnerRejection> correct(PartnerProfile corrected) {
        return move(
                PartnerTransitions.CORRECT,
                to -> accepted(described(corrected), new PartnerEvent.Corrected(profile.differencesTo(corrected))));
    }

    /** Our units that take part in this relation. */
    public Set<String> ourUnits() {
        return Stream.concat(
                        Stream.of(custodian), profile.counterparts().stream().map(Counterpart::unit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where it stands in a list: by name, whatever the accents, and then by id. */
    public String place() {
        return SearchKey.fold(profile.name().vi()) + '/' + id;
    }

    private Decision<Partner, PartnerEvent, PartnerRejection> move(
            String command, Function<PartnerStatus, Decision<Partner, PartnerEvent, PartnerRejection>> step) {
        return TABLE.move(status, command)
                .map(step)
                .orElseGet(() -> rejected(new PartnerRejection.WrongStatus(status, command, TABLE.allowedIn(status))));
    }

    private Partner now(PartnerStatus to, String reason) {
        return new Partner(id, custodian, profile, to, reason, establishment, interactions, survivor);
    }

    private Partner inTouch(PartnerStatus to, Interaction interaction) {
        var all = new ArrayList<>(interactions);
        all.add(interaction);
        var latest = all.subList(Math.max(0, all.size() - KEPT_INTERACTIONS), all.size());
        return new Partner(id, custodian, profile, to, null, establishment, latest, survivor);
    }

    private Partner described(PartnerProfile as) {
        return new Partner(id, custodian, as, status, statusReason, establishment, interactions, survivor);
    }
}
