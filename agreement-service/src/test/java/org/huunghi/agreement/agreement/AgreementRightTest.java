package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;

import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRightTest {

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
        "RECORD_PM_OPINION, PPC_OFFICE, van-phong-ubnd, true",
        "RECORD_PM_OPINION, DIRECTOR, so-ngoai-vu, false",
        "DECIDE, PPC_CHAIR, ubnd-tinh, true",
        "DECIDE, DIRECTOR, so-ngoai-vu, false",
        "SIGN, PPC_CHAIR,, true",
        "SIGN, DIRECTOR, so-ngoai-vu, false",
        "SIGN_AUTHORISED, DIRECTOR, so-ngoai-vu, true",
        "SIGN_AUTHORISED, DIRECTOR, so-y-te, false",
        "BRING_INTO_FORCE, PPC_OFFICE, van-phong-ubnd, true",
        "BRING_INTO_FORCE, DIRECTOR, so-y-te, false",
        "DROP, PPC_CHAIR, ubnd-tinh, true",
        "DROP, DIRECTOR, so-ngoai-vu, true",
        "DROP, DIRECTOR, so-y-te, false",
    })
    void followsFromRoleAndUnit(AgreementRight right, Role role, String unit, boolean held) {
        var actor = new Actor("someone", unit, Set.of(role));

        assertThat(right.isHeldBy(actor, anAgreement(AgreementStatus.CONSULTING)))
                .isEqualTo(held);
    }
}
