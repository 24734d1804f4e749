package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.aProposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every proposal here is refused before anything is kept. */
class ProposingAgreementTest {

    private static final String PARTNER = aProposal().partners().getFirst();

    private static final AgreementFields FIELDS = new AgreementFields(List.of(
            new AgreementField("AGRICULTURE", "Nông nghiệp", "Agriculture"),
            new AgreementField("EDUCATION", "Giáo dục", "Education")));

    private final Acquaintances known = new Acquaintances();

    @Test
    void whoIsMissingIsNamed() {
        assertThat(refusal(Role.OFFICER, "so-ngoai-vu"))
                .isEqualTo(new AgreementRejection.UnknownParties(List.of("ubnd-lam-dong"), List.of(PARTNER)));
    }

    @ParameterizedTest
    @CsvSource({"MERGED, survivor", "REJECTED,"})
    void nothingIsAgreedWithAPartnerThatWasMergedOrTurnedDown(String status, String survivor) {
        known.unit(new KnownUnit("ubnd-lam-dong", "lam-dong", LocalDate.of(2025, 6, 30), null))
                .unit(new KnownUnit("so-ngoai-vu", "lam-dong", null, null))
                .partner(new KnownPartner(PARTNER, status, survivor));

        assertThat(refusal(Role.OFFICER, "so-ngoai-vu"))
                .isEqualTo(new AgreementRejection.PartnerNotEligible(PARTNER, status, survivor));
    }

    @Test
    void aUnitProposesNothingForAnotherProvince() {
        known.unit(new KnownUnit("ubnd-lam-dong", "lam-dong", null, null))
                .unit(new KnownUnit("so-ngoai-vu-dak-lak", "dak-lak", null, null))
                .partner(new KnownPartner(PARTNER, "ESTABLISHED", null));

        assertThat(refusal(Role.DIRECTOR, "so-ngoai-vu-dak-lak"))
                .isEqualTo(new AgreementRejection.NotPermitted(AgreementRight.PROPOSE));
        assertThat(refusal(Role.DIRECTOR, "so-chua-biet"))
                .isEqualTo(new AgreementRejection.OwnUnitUnknown("so-chua-biet"));
    }

    @Test
    void anAnalystProposesNothing() {
        assertThat(refusal(Role.ANALYST, "so-ngoai-vu"))
                .isEqualTo(new AgreementRejection.NotPermitted(AgreementRight.PROPOSE));
    }

    private AgreementRejection refusal(Role role, String unit) {
        var vetting =
                new VettingProposal(null, new AgreementRights(known.units()), known.units(), known.partners(), FIELDS);
        var proposing = new ProposingAgreement(null, vetting, Clock.fixed(NOW, ZoneOffset.UTC));
        var by = new Actor("someone", unit, Set.of(role));
        return switch (proposing.propose(aProposal(), by, null, null)) {
            case Outcome.Refused<Agreement, AgreementRejection>(AgreementRejection reason) -> reason;
            case Outcome.Done<Agreement, AgreementRejection> done -> throw new AssertionError("proposed: " + done);
        };
    }
}
