package org.huunghi.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huunghi.partner.partner.Given.DECISION;
import static org.huunghi.partner.partner.Given.VISIT;
import static org.huunghi.partner.partner.Given.by;
import static org.huunghi.partner.partner.Given.partnerIn;
import static org.huunghi.partner.partner.Given.survivor;

import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;

class PartnerTest {

    @Test
    void registeringMakesAProspectKeptByTheOfficersUnit() {
        var registered = Partner.register("p-1", "so-ngoai-vu-ld", Given.champasak());

        assertThat(registered.state().status()).isEqualTo(PartnerStatus.PROSPECT);
        assertThat(registered.state().ourUnits()).containsExactly("so-ngoai-vu-ld");
        assertThat(registered.events()).containsExactly(new PartnerEvent.Registered("so-ngoai-vu-ld"));
    }

    @Test
    void aContactIsKeptAndSaidByAnEvent() {
        var contacted = accepted(partnerIn(PartnerStatus.PROSPECT).contact(VISIT));

        assertThat(contacted.state().interactions()).containsExactly(VISIT);
        assertThat(contacted.events()).containsExactly(new PartnerEvent.Contacted(VISIT));
    }

    @Test
    void onlyTheLatestInteractionsAreKept() {
        var partner = partnerIn(PartnerStatus.ESTABLISHED);
        for (int i = 0; i < Partner.KEPT_INTERACTIONS; i++) {
            partner = accepted(partner.contact(VISIT)).state();
        }

        var call = new Interaction(InteractionKind.CALL, new PartialDate("2023-01-05"), null);
        partner = accepted(partner.contact(call)).state();

        assertThat(partner.interactions()).hasSize(Partner.KEPT_INTERACTIONS).endsWith(call);
    }

    @Test
    void negotiatingNeedsAnAgreementOrAnApproval() {
        var partner = partnerIn(PartnerStatus.CONTACTED);

        assertThat(rejection(partner.startNegotiation(new Basis(null, null))))
                .isEqualTo(new PartnerRejection.Unfounded(Set.of("agreement", "document")));
        assertThat(accepted(partner.startNegotiation(new Basis(null, DECISION))).events())
                .containsExactly(new PartnerEvent.NegotiationStarted(new Basis(null, DECISION)));
    }

    @Test
    void establishingNeedsAnAgreementOrADecision() {
        var partner = partnerIn(PartnerStatus.NEGOTIATING);
        var nothing = new Establishment(RelationKind.FRIENDSHIP, null, new Basis(null, null));
        var signed = new Establishment(RelationKind.FRIENDSHIP, new PartialDate("2016"), new Basis("a-1", null));

        assertThat(rejection(partner.establish(nothing)))
                .isEqualTo(new PartnerRejection.Unfounded(Set.of("agreement", "document")));
        assertThat(accepted(partner.establish(signed)).state().establishment()).isEqualTo(signed);
    }

    @Test
    void fallingAsleepSaysWhyAndWhenWeWereLastInTouch() {
        var partner =
                accepted(partnerIn(PartnerStatus.ESTABLISHED).contact(VISIT)).state();

        assertThat(rejection(partner.markDormant(by(null, null))))
                .isEqualTo(new PartnerRejection.Unfounded(Set.of("reason")));
        var asleep = accepted(partner.markDormant(by(null, "COVID-19")));
        assertThat(asleep.state().statusReason()).isEqualTo("COVID-19");
        assertThat(asleep.events()).containsExactly(new PartnerEvent.BecameDormant(VISIT));
    }

    @Test
    void wakingForgetsWhyItSlept() {
        var asleep = accepted(partnerIn(PartnerStatus.ESTABLISHED).markDormant(by(null, "COVID-19")))
                .state();

        assertThat(accepted(asleep.reactivate(VISIT)).state().statusReason()).isNull();
    }

    @Test
    void endingNeedsAReasonAndADocument() {
        var partner = partnerIn(PartnerStatus.ESTABLISHED);

        assertThat(rejection(partner.end(by(DECISION, null))))
                .isEqualTo(new PartnerRejection.Unfounded(Set.of("reason")));
        assertThat(rejection(partner.end(by(null, "hết quan hệ"))))
                .isEqualTo(new PartnerRejection.Unfounded(Set.of("document")));
    }

    @Test
    void aMergedPartnerPointsToItsSurvivor() {
        var merged = accepted(partnerIn(PartnerStatus.ESTABLISHED).merge(survivor(), by(null, null)));

        assertThat(merged.state().survivor()).isEqualTo("p-2");
        assertThat(merged.events()).containsExactly(new PartnerEvent.Merged("p-2"));
    }

    @Test
    void nobodyIsMergedIntoItselfOrIntoAPartnerThatIsGone() {
        var partner = partnerIn(PartnerStatus.ESTABLISHED);
        var gone = accepted(survivor().end(by(DECISION, "hết quan hệ"))).state();

        assertThat(rejection(partner.merge(partner, by(null, null))))
                .isEqualTo(new PartnerRejection.SurvivorUnusable("p-1"));
        assertThat(rejection(partner.merge(gone, by(null, null))))
                .isEqualTo(new PartnerRejection.SurvivorUnusable("p-2"));
    }

    @Test
    void aRenamedPartnerKeepsItsFormerNameWithTheDate() {
        var since = new PartialDate("2024-01");
        var renamed = accepted(partnerIn(PartnerStatus.ESTABLISHED)
                .rename(new PartnerName("Bang Champasak", "Champasak State", null), since));

        assertThat(renamed.state().profile().aliases()).containsExactly(new Alias("tỉnh Champasak", "vi", since));
        assertThat(renamed.events())
                .containsExactly(new PartnerEvent.Renamed(new PartnerName("tỉnh Champasak", null, null), since));
    }

    @Test
    void aCorrectionNamesThePartsThatChanged() {
        var corrected = accepted(partnerIn(PartnerStatus.PROSPECT)
                .correct(Given.withAliases(Given.champasak(), new Alias("Champassak", "en", null))));

        assertThat(corrected.events()).containsExactly(new PartnerEvent.Corrected(List.of("aliases")));
    }

    @Test
    void aContactPersonsPhoneAndEmailStayOutOfItsText() {
        var contact = new Contact("Somsak", "Trưởng phòng", "+856 20 5555 0101", "somsak@champasak.example");

        assertThat(contact.toString()).doesNotContain("555", "@");
    }

    @Test
    void aSurvivorWithoutAMergeIsRefused() {
        assertThatThrownBy(() -> new Partner(
                        "p-1",
                        "so-ngoai-vu-ld",
                        Given.champasak(),
                        PartnerStatus.PROSPECT,
                        null,
                        null,
                        List.of(),
                        "p-2"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision.Accepted<Partner, PartnerEvent, PartnerRejection> accepted(
            Decision<Partner, PartnerEvent, PartnerRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Partner, PartnerEvent, PartnerRejection>) decision;
    }

    private static PartnerRejection rejection(Decision<Partner, PartnerEvent, PartnerRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<Partner, PartnerEvent, PartnerRejection>) decision).reason();
    }
}
