package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRightsTest {

    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("ubnd-lam-dong", "lam-dong", null, null))
            .unit(new KnownUnit("vp-ubnd-lam-dong", "lam-dong", null, null))
            .unit(new KnownUnit("ubnd-dak-lak", "dak-lak", null, null))
            .unit(new KnownUnit("vp-ubnd-dak-lak", "dak-lak", null, null));

    /** Prepared by so-ngoai-vu, signed by ubnd-lam-dong, so-tu-phap asked. */
    @ParameterizedTest
    @CsvSource({
        "PROPOSE, OFFICER, so-y-te, true",
        "PROPOSE, OFFICER,, false",
        "PROPOSE, ANALYST, so-y-te, false",
        "DRAFT, DIVISION_HEAD, so-ngoai-vu, true",
        "DRAFT, DIVISION_HEAD, ubnd-lam-dong, true",
        "DRAFT, DIVISION_HEAD, so-y-te, false",
        "DRAFT, OFFICER, so-ngoai-vu, false",
        "CONSULT, DIRECTOR, so-ngoai-vu, true",
        "CONSULT, DIRECTOR, so-y-te, false",
        "CONSULT, DIVISION_HEAD, so-ngoai-vu, false",
        "RECORD_OPINION, OFFICER, so-ngoai-vu, true",
        "RECORD_OPINION, OFFICER, so-tu-phap, true",
        "RECORD_OPINION, OFFICER, so-y-te, false",
        "RECORD_OPINION, ANALYST, so-tu-phap, false",
        "RECORD_PM_OPINION, PPC_OFFICE, vp-ubnd-lam-dong, true",
        "RECORD_PM_OPINION, PPC_OFFICE, vp-ubnd-dak-lak, false",
        "RECORD_PM_OPINION, DIRECTOR, so-ngoai-vu, false",
        "DECIDE, PPC_CHAIR, ubnd-lam-dong, true",
        "DECIDE, PPC_CHAIR, ubnd-dak-lak, false",
        "DECIDE, PPC_OFFICE, vp-ubnd-lam-dong, false",
        "DECIDE, DIRECTOR, so-ngoai-vu, false",
        "SIGN, PPC_CHAIR, ubnd-lam-dong, true",
        "SIGN, PPC_CHAIR,, false",
        "SIGN, PPC_CHAIR, ubnd-dak-lak, false",
        "SIGN, DIRECTOR, so-ngoai-vu, false",
        "SIGN_AUTHORISED, DIRECTOR, so-ngoai-vu, true",
        "SIGN_AUTHORISED, DIRECTOR, so-y-te, false",
        "BRING_INTO_FORCE, PPC_OFFICE, vp-ubnd-lam-dong, true",
        "BRING_INTO_FORCE, PPC_OFFICE, vp-ubnd-dak-lak, false",
        "BRING_INTO_FORCE, DIRECTOR, so-ngoai-vu, true",
        "BRING_INTO_FORCE, DIRECTOR, so-y-te, false",
        "DROP, PPC_CHAIR, ubnd-lam-dong, true",
        "DROP, PPC_CHAIR, ubnd-dak-lak, false",
        "DROP, DIRECTOR, so-ngoai-vu, true",
        "DROP, DIRECTOR, so-y-te, false",
    })
    void followsFromRoleUnitAndProvince(AgreementRight right, Role role, String unit, boolean held) {
        var refusal = refusal(unit, role, right);

        if (held) {
            assertThat(refusal).isEmpty();
        } else {
            assertThat(refusal).contains(new AgreementRejection.NotPermitted(right));
        }
    }

    @Test
    void aChairWhoseUnitIsNotKnownDecidesNothing() {
        assertThat(refusal("ubnd-moi", Role.PPC_CHAIR, AgreementRight.DECIDE))
                .contains(new AgreementRejection.OwnUnitUnknown("ubnd-moi"));
    }

    @Test
    void theProvinceThatAPartyWasMergedIntoDecides() {
        known.unit(new KnownUnit("ubnd-lam-dong", "lam-dong", LocalDate.of(2025, 6, 30), "ubnd-dak-lak"));

        assertThat(refusal("ubnd-dak-lak", Role.PPC_CHAIR, AgreementRight.DECIDE))
                .isEmpty();
        assertThat(refusal("vp-ubnd-lam-dong", Role.PPC_CHAIR, AgreementRight.DECIDE))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DIVISION_HEAD, vp-ubnd-lam-dong, true",
        "CONSULT, DIRECTOR, vp-ubnd-lam-dong, true",
        "CONSULT, DIRECTOR, so-ngoai-vu, true",
        "RECORD_OPINION, OFFICER, so-noi-vu, true",
        "DRAFT, DIVISION_HEAD, so-noi-vu, false",
        "DRAFT, DIVISION_HEAD, so-y-te, false",
    })
    void whoTookOverFromAUnitActsForIt(AgreementRight right, Role role, String unit, boolean held) {
        var lastDay = LocalDate.of(2025, 2, 28);
        known.unit(new KnownUnit("so-ngoai-vu", "lam-dong", lastDay, "vp-ubnd-lam-dong"))
                .unit(new KnownUnit("so-tu-phap", "lam-dong", lastDay, "so-noi-vu"));

        assertThat(refusal(unit, role, right).isEmpty()).isEqualTo(held);
    }

    private Optional<AgreementRejection> refusal(String unit, Role role, AgreementRight right) {
        var actor = new Actor("someone", unit, Set.of(role));
        return new AgreementRights(known.units()).refusal(actor, right, anAgreement(AgreementStatus.CONSULTING));
    }
}
