package org.huunghi.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.eventing.Role.ANALYST;
import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.OPERATOR;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;
import static org.huunghi.partner.partner.Given.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerRightsTest {

    private final PartnerRights rights = new PartnerRights(Given.UNITS);
    private final Partner partner = Given.partnerIn(PartnerStatus.PROSPECT);

    @ParameterizedTest
    @CsvSource({
        "contact, OFFICER DIVISION_HEAD DIRECTOR",
        "start-negotiation, DIVISION_HEAD DIRECTOR",
        "establish, DIRECTOR",
        "mark-dormant, OFFICER DIVISION_HEAD DIRECTOR",
        "reactivate, OFFICER DIVISION_HEAD DIRECTOR",
        "reject, DIVISION_HEAD DIRECTOR",
        "end, PPC_CHAIR",
        "merge, DIRECTOR",
        "rename, OFFICER DIVISION_HEAD DIRECTOR",
        "correct, OFFICER DIVISION_HEAD DIRECTOR"
    })
    void eachCommandNeedsItsRole(String command, String roles) {
        var permitted = List.of(roles.split(" "));

        for (var role : Role.values()) {
            assertThat(rights.refusal(actor("so-ngoai-vu-ld", role), command, partner)
                            .isEmpty())
                    .as("%s by %s", command, role)
                    .isEqualTo(permitted.contains(role.name()));
        }
    }

    @Test
    void everyCommandHasItsRole() {
        assertThat(PartnerTransitions.TABLE.commands())
                .allSatisfy(command -> assertThat(rights.refusal(actor("x", ANALYST), command, partner))
                        .isPresent());
    }

    @Test
    void anotherUnitsOfficerMayNotTouchThePartner() {
        assertThat(rights.refusal(actor("so-cong-thuong-ld", DIRECTOR), "contact", partner))
                .contains(new PartnerRejection.NotPermitted(EnumSet.of(OFFICER, DIVISION_HEAD, DIRECTOR)));
    }

    @Test
    void aCounterpartMayAndSoMayItsHeir() {
        var shared = withCounterpart("so-nnptnt-ld");

        assertThat(rights.refusal(actor("so-nnmt-ld", OFFICER), "contact", shared))
                .isEmpty();
        assertThat(rights.refusal(actor("so-nnptnt-ld", OFFICER), "contact", shared))
                .as("the former department is no more")
                .isPresent();
    }

    @Test
    void theChairDecidesForEveryUnitOfTheProvince() {
        assertThat(rights.refusal(actor("ubnd-lam-dong", PPC_CHAIR), "end", partner))
                .isEmpty();
        assertThat(rights.refusal(actor("ubnd-lam-dong", PPC_CHAIR), "end", withCounterpart("so-nnptnt-ld")))
                .isEmpty();
    }

    @Test
    void theChairOfAnotherProvinceDecidesOnlyWhenItTakesPart() {
        var refused = new PartnerRejection.NotPermitted(EnumSet.of(PPC_CHAIR));

        for (var unit : List.of("ubnd-dak-lak", "ubnd-khong-co")) {
            assertThat(rights.refusal(actor(unit, PPC_CHAIR), "end", partner))
                    .as(unit)
                    .contains(refused);
        }
        assertThat(rights.refusal(new Actor("u-1", null, Set.of(PPC_CHAIR)), "end", partner))
                .contains(refused);
        assertThat(rights.refusal(actor("ubnd-dak-lak", PPC_CHAIR), "end", withCounterpart("ubnd-dak-lak")))
                .isEmpty();
    }

    @Test
    void registeringIsForStaffOfAUnit() {
        assertThat(rights.refusalToRegister(actor("so-ngoai-vu-ld", OFFICER))).isEmpty();
        assertThat(rights.refusalToRegister(actor("so-ngoai-vu-ld", ANALYST))).isPresent();
        assertThat(rights.refusalToRegister(new Actor("u-1", null, Set.of(OFFICER))))
                .isPresent();
    }

    @Test
    void aRelationIsEnteredByAProvinceThatIsInIt() {
        var ours = withCounterpart("so-nnptnt-ld").profile();

        assertThat(rights.refusalToRegister(actor("so-ngoai-vu-ld", OFFICER), ours))
                .isEmpty();
        assertThat(rights.refusalToRegister(actor("ubnd-dak-lak", OFFICER), ours))
                .isPresent();
    }

    @Test
    void contactsAreForStaffOfOurUnits() {
        for (var role : Role.values()) {
            assertThat(rights.refusalToReadContacts(actor("so-y-te-ld", role)).isEmpty())
                    .as(role.name())
                    .isEqualTo(Set.of(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR)
                            .contains(role));
        }
        assertThat(rights.refusalToReadContacts(new Actor("u-1", null, Set.of(OFFICER, OPERATOR))))
                .isPresent();
    }

    private static Partner withCounterpart(String unit) {
        var of = Given.champasak();
        var side = new Counterpart(unit, CounterpartLevel.PROVINCE, null, null);
        var profile = new PartnerProfile(
                of.name(),
                of.aliases(),
                of.country(),
                of.type(),
                of.level(),
                null,
                List.of(side),
                List.of(),
                List.of(),
                null);
        return new Partner("p-1", "so-ngoai-vu-ld", profile, PartnerStatus.PROSPECT, null, null, List.of(), null);
    }
}
