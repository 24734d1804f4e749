package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.NotificationRights.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationRightsTest {

    private final World world = new World()
            .withUnit(new KnownUnit("so-y-te-ld", null, "lam-dong", List.of()))
            .withUnit(new KnownUnit("van-phong-ld", null, "lam-dong", List.of()))
            .withUnit(new KnownUnit("so-y-te-dn", null, "da-nang", List.of()));
    private final NotificationRights rights = new NotificationRights(new Provinces(world.units()));

    @ParameterizedTest(name = "{0} of {1} asks for {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OPERATOR,   -,            -,            *",
                "OPERATOR,   -,            so-y-te-dn,   so-y-te-dn",
                "PPC_OFFICE, van-phong-ld, -,            province lam-dong",
                "PPC_CHAIR,  van-phong-ld, so-y-te-ld,   so-y-te-ld",
                "PPC_OFFICE, van-phong-ld, so-y-te-dn,   refused",
                "PPC_OFFICE, van-phong-ld, never-known,  refused",
                "PPC_OFFICE, never-known,  -,            never-known",
                "PPC_OFFICE, never-known,  so-y-te-ld,   refused",
                "PPC_OFFICE, -,            -,            refused",
                "DIRECTOR,   so-y-te-ld,   -,            so-y-te-ld",
                "OFFICER,    so-y-te-ld,   so-y-te-ld,   so-y-te-ld",
                "DIRECTOR,   so-y-te-ld,   van-phong-ld, refused",
                "OFFICER,    -,            -,            refused",
                "ANALYST,    -,            -,            refused",
            })
    void everybodySeesWhatConcernsThem(Role role, String unit, String asked, String seen) {
        assertThat(rights.scope(new Actor("who", unit, Set.of(role)), asked)).isEqualTo(expected(seen));
    }

    @ParameterizedTest(name = "{0} of {1} asks for figures of {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ANALYST,    -,          -,            *",
                "ANALYST,    -,          so-y-te-dn,   so-y-te-dn",
                "ANALYST,    so-y-te-ld, so-y-te-dn,   so-y-te-dn",
                "DIRECTOR,   so-y-te-ld, -,            so-y-te-ld",
                "DIRECTOR,   so-y-te-ld, van-phong-ld, refused",
            })
    void analystsReadFiguresOfAll(Role role, String unit, String asked, String seen) {
        assertThat(rights.scopeOfFigures(new Actor("who", unit, Set.of(role)), asked))
                .isEqualTo(expected(seen));
    }

    private static Optional<Scope> expected(String seen) {
        if (seen.equals("refused")) {
            return Optional.empty();
        }
        var all = seen.equals("*");
        return Optional.of(
                seen.startsWith("province ")
                        ? new Scope(null, seen.substring("province ".length()))
                        : new Scope(all ? null : seen, null));
    }
}
