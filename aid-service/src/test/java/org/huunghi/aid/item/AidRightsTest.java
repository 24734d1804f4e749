package org.huunghi.aid.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.aid.item.AidRejection.NotPermitted;
import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

class AidRightsTest {

    private static final LocalDate MERGED = LocalDate.of(2025, 2, 28);

    private final Map<String, KnownUnit> known = Map.of(
            "so-lao-dong", new KnownUnit("so-lao-dong", "binh-thuan", MERGED, "so-noi-vu"),
            "so-noi-vu", new KnownUnit("so-noi-vu", "lam-dong", null, null),
            "so-tai-chinh", new KnownUnit("so-tai-chinh", "lam-dong", null, null),
            "ubnd", new KnownUnit("ubnd", "lam-dong", null, null),
            "ubnd-binh-thuan", new KnownUnit("ubnd-binh-thuan", "binh-thuan", MERGED, "ubnd"),
            "so-a", new KnownUnit("so-a", "lam-dong", MERGED, "so-b"),
            "so-b", new KnownUnit("so-b", "lam-dong", MERGED, "so-a"));

    private final AidRights rights = new AidRights(new KnownUnits() {
        @Override
        public Optional<KnownUnit> find(String id) {
            return Optional.ofNullable(known.get(id));
        }

        @Override
        public boolean learn(KnownUnit unit, long sequence) {
            throw new UnsupportedOperationException("rights only read");
        }
    });

    @Test
    void ownerActsForItsOwnItemsOnly() {
        assertThat(rights.refusal(of("so-noi-vu", Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .isEmpty();
        assertThat(rights.refusal(of("so-y-te", Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.OWN));
        assertThat(rights.refusal(of(null, Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.OWN));
    }

    @Test
    void successorActsForTheUnitItTookOver() {
        assertThat(rights.refusal(of("so-noi-vu", Role.AID_OWNER), AidRight.OWN, "so-lao-dong"))
                .isEmpty();
        assertThat(rights.refusal(of("so-lao-dong", Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.OWN));
    }

    @Test
    void circleOfSuccessionsEnds() {
        assertThat(rights.refusal(of("so-noi-vu", Role.AID_OWNER), AidRight.OWN, "so-a"))
                .contains(new NotPermitted(AidRight.OWN));
    }

    @Test
    void roleDecidesWhoAppraisesAndWhoDecides() {
        assertThat(rights.refusal(of("so-tai-chinh", Role.APPRAISER), AidRight.APPRAISE, "so-noi-vu"))
                .isEmpty();
        assertThat(rights.refusal(of("so-noi-vu", Role.AID_OWNER), AidRight.APPRAISE, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.APPRAISE));
        assertThat(rights.refusal(of("ubnd", Role.PPC_CHAIR), AidRight.DECIDE, "so-noi-vu"))
                .isEmpty();
        assertThat(rights.refusal(of("ubnd", Role.PPC_OFFICE), AidRight.DECIDE, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.DECIDE));
    }

    @Test
    void authoritiesActForOwnersOfTheirOwnProvinceOnly() {
        assertThat(rights.refusal(of("ubnd-binh-thuan", Role.PPC_CHAIR), AidRight.DECIDE, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.DECIDE));
        assertThat(rights.refusal(of("ubnd-binh-thuan", Role.APPRAISER), AidRight.APPRAISE, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.APPRAISE));
        assertThat(rights.refusal(of(null, Role.PPC_CHAIR), AidRight.DECIDE, "so-noi-vu"))
                .contains(new NotPermitted(AidRight.DECIDE));
    }

    @Test
    void theProvinceThatTheOwnerWasMergedIntoAnswersForIt() {
        assertThat(rights.refusal(of("ubnd", Role.PPC_CHAIR), AidRight.DECIDE, "so-lao-dong"))
                .isEmpty();
        assertThat(rights.refusal(of("ubnd-binh-thuan", Role.PPC_CHAIR), AidRight.DECIDE, "so-lao-dong"))
                .contains(new NotPermitted(AidRight.DECIDE));
    }

    @Test
    void authorityThatIsNotKnownHasNoProvince() {
        assertThat(rights.refusal(of("ubnd-moi", Role.PPC_CHAIR), AidRight.DECIDE, "so-noi-vu"))
                .contains(new AidRejection.OwnUnitUnknown("ubnd-moi"));
    }

    private static Actor of(String unit, Role role) {
        return new Actor("someone", unit, Set.of(role));
    }
}
