package org.huunghi.aid.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

class AidRightsTest {

    private static final LocalDate MERGED = LocalDate.of(2025, 2, 28);

    private final Map<String, KnownUnit> known = Map.of(
            "so-lao-dong", new KnownUnit("so-lao-dong", MERGED, "so-noi-vu"),
            "so-noi-vu", new KnownUnit("so-noi-vu", null, null),
            "so-a", new KnownUnit("so-a", MERGED, "so-b"),
            "so-b", new KnownUnit("so-b", MERGED, "so-a"));

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
        assertThat(rights.holds(of("so-noi-vu", Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .isTrue();
        assertThat(rights.holds(of("so-y-te", Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .isFalse();
        assertThat(rights.holds(of(null, Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .isFalse();
    }

    @Test
    void successorActsForTheUnitItTookOver() {
        assertThat(rights.holds(of("so-noi-vu", Role.AID_OWNER), AidRight.OWN, "so-lao-dong"))
                .isTrue();
        assertThat(rights.holds(of("so-lao-dong", Role.AID_OWNER), AidRight.OWN, "so-noi-vu"))
                .isFalse();
    }

    @Test
    void circleOfSuccessionsEnds() {
        assertThat(rights.holds(of("so-noi-vu", Role.AID_OWNER), AidRight.OWN, "so-a"))
                .isFalse();
    }

    @Test
    void roleDecidesWhoAppraisesAndWhoDecides() {
        assertThat(rights.holds(of("so-tai-chinh", Role.APPRAISER), AidRight.APPRAISE, "so-noi-vu"))
                .isTrue();
        assertThat(rights.holds(of("so-noi-vu", Role.AID_OWNER), AidRight.APPRAISE, "so-noi-vu"))
                .isFalse();
        assertThat(rights.holds(of("ubnd", Role.PPC_CHAIR), AidRight.DECIDE, "so-noi-vu"))
                .isTrue();
        assertThat(rights.holds(of("ubnd", Role.PPC_OFFICE), AidRight.DECIDE, "so-noi-vu"))
                .isFalse();
    }

    private static Actor of(String unit, Role role) {
        return new Actor("someone", unit, Set.of(role));
    }
}
