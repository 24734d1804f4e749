package org.huunghi.agreement.agreement.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.agreement.AgreementSamples;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.CommitmentStatus;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.Force;
import org.huunghi.agreement.agreement.Fulfilment;
import org.huunghi.agreement.agreement.FulfilmentQuery;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.Watch;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.eventing.Facets;
import org.junit.jupiter.api.Test;

/** What is counted over all agreements, in the store. */
class AgreementCountsTest extends KeptAgreements {

    @Test
    void theLedgerIsCountedByStage() {
        keep(inherited("a", AgreementStatus.IN_FORCE, Succession.Stage.PROPOSED));
        keep(inherited("b", AgreementStatus.INHERITED, Succession.Stage.INHERITED));
        keep(inherited("c", AgreementStatus.IN_FORCE, Succession.Stage.KEPT));
        keep(inherited("d", AgreementStatus.EXPIRED, Succession.Stage.PROPOSED));
        keep(inForce("e", null));
        var ledger = AgreementQuery.everything().with(Facet.INHERITED, true);

        assertThat(ids(ledger)).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(ids(ledger.with(Facet.UNIT, "ubnd-cu").with(Facet.INHERITANCE, Succession.Stage.KEPT)))
                .containsExactly("c");
        assertThat(agreements.inheritances(ledger))
                .isEqualTo(Map.of(
                        Succession.Stage.PROPOSED,
                        1L,
                        Succession.Stage.INHERITED,
                        1L,
                        Succession.Stage.KEPT,
                        1L,
                        Succession.Stage.LAPSED,
                        1L));
        assertThat(agreements.inheritances(ledger.with(Facet.UNIT, "ubnd-khac")))
                .isEmpty();
    }

    @Test
    void commitmentsAreCountedByPartnerUnitAndSide() {
        var delivered = AgreementSamples.aCommitment(CommitmentStatus.DELIVERED);
        var open = AgreementSamples.aCommitment(CommitmentStatus.PLANNED);
        var waived = AgreementSamples.aCommitment(CommitmentStatus.WAIVED);
        keep(with(agreement("a", "Một", AgreementStatus.PROPOSED, 0), delivered, open, waived));
        keep(with(agreement("b", "Hai", AgreementStatus.IN_FORCE, 1), delivered, waived));
        keep(agreement("c", "Ba", AgreementStatus.IN_FORCE, 2));

        assertThat(agreements.fulfilment(new FulfilmentQuery(null, null, null))).isEqualTo(new Fulfilment(5, 2, 2));
        assertThat(agreements.fulfilment(new FulfilmentQuery("partner-a", "so-ngoai-vu", Side.US)))
                .isEqualTo(new Fulfilment(3, 1, 1));
        assertThat(agreements.fulfilment(new FulfilmentQuery(null, null, Side.PARTNER)))
                .isEqualTo(new Fulfilment(0, 0, 0));
        assertThat(agreements.fulfilment(new FulfilmentQuery("partner-c", null, null)))
                .isEqualTo(new Fulfilment(0, 0, 0));
    }

    @Test
    void whatWasAgreedWithAPartnerCountsForTheOneThatItWentInto() {
        var delivered = AgreementSamples.aCommitment(CommitmentStatus.DELIVERED);
        keep(with(agreement("a", "Một", AgreementStatus.PROPOSED, 0), delivered));
        keep(with(agreement("b", "Hai", AgreementStatus.IN_FORCE, 1), delivered));
        keep(with(agreement("c", "Ba", AgreementStatus.IN_FORCE, 2), delivered));
        rooms.partners().learn(new KnownPartner("partner-a", "MERGED", "partner-b"), 1);
        rooms.partners().learn(new KnownPartner("partner-b", "MERGED", "partner-d"), 1);
        var withD = AgreementQuery.everything().with(Facet.PARTNER, "partner-d");

        assertThat(ids(withD)).containsExactly("b", "a");
        assertThat(ids(withD.with(Facet.STATUS, AgreementStatus.PROPOSED))).containsExactly("a");
        assertThat(ids(withD.with(Facet.PARTNER, "partner-a"))).containsExactly("a");
        assertThat(agreements.facets(withD, List.of("status")).counts().get("status"))
                .containsExactly(new Facets.Count("IN_FORCE", 1), new Facets.Count("PROPOSED", 1));
        assertThat(agreements.fulfilment(new FulfilmentQuery("partner-d", null, null)))
                .isEqualTo(new Fulfilment(2, 2, 0));
    }

    @Test
    void whatNamesBothSidesOfAMergerIsOneUnderTheSurvivor() {
        keep(with("a", "partner-1"));
        keep(with("b", "partner-1", "partner-2"));
        keep(with("c", "partner-2"));
        keep(with("d", "partner-3", "partner-2"));
        rooms.partners().learn(new KnownPartner("partner-1", "MERGED", "partner-2"), 1);

        assertThat(byPartner(AgreementQuery.everything()))
                .containsExactly(new Facets.Count("partner-2", 4), new Facets.Count("partner-3", 1));
        assertThat(byPartner(AgreementQuery.everything().with(Facet.PARTNER, "partner-3")))
                .containsExactly(new Facets.Count("partner-2", 1), new Facets.Count("partner-3", 1));
    }

    @Test
    void whatIsForgottenIsFoundAndCounted() {
        keep(forgotten("a", AgreementStatus.IN_FORCE));
        keep(forgotten("b", AgreementStatus.TERMINATED));
        keep(inForce("c", null));
        var everything = AgreementQuery.everything();

        assertThat(ids(everything.with(Facet.INACTIVE, true))).containsExactly("a");
        assertThat(ids(everything.with(Facet.INACTIVE, false))).containsExactly("c");
        assertThat(agreements.facets(everything, List.of("inactive")).counts().get("inactive"))
                .containsExactly(new Facets.Count("false", 1), new Facets.Count("true", 1));
    }

    private static Agreement forgotten(String id, AgreementStatus status) {
        var force = new Force(new Watch(List.of(), 12), TODAY, null, TODAY, TODAY);
        return agreement(id, proposal(id, "Kết nghĩa", null), status, force, List.of(), 0);
    }

    private List<Facets.Count> byPartner(AgreementQuery query) {
        return agreements.facets(query, List.of("partner")).counts().get("partner");
    }

    private static Agreement with(String id, String... partners) {
        return agreement(id, between("Bản ghi nhớ", null, partners), AgreementStatus.IN_FORCE, List.of(), 0);
    }

    private static Agreement inherited(String id, AgreementStatus status, Succession.Stage stage) {
        var succession = new Succession("ubnd-cu", "ubnd-lam-dong", TODAY, PAPER, stage);
        return agreement(id, proposal(id, "Bản ghi nhớ", null), status, List.of(succession), 0);
    }
}
