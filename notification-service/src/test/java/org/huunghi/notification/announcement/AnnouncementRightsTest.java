package org.huunghi.notification.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Role;
import org.huunghi.notification.announcement.Announcements.Readable;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.notification.World;
import org.huunghi.notification.officer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementRightsTest {

    private final World world = new World()
            .withUnit(new KnownUnit("so-y-te-ld", "Sở Y tế", "lam-dong", List.of()))
            .withUnit(new KnownUnit("van-phong-ld", "Văn phòng", "lam-dong", List.of()))
            .withUnit(new KnownUnit("so-y-te-dn", "Sở Y tế", "da-nang", List.of()))
            .withUnit(new KnownUnit("so-y-te-dak-nong", "Sở Y tế", "dak-nong", List.of("so-y-te-ld")))
            .withUnit(new KnownUnit("hai-noi", "Đã tách", "cu", List.of("so-y-te-ld", "so-y-te-dn")))
            .withUnit(new KnownUnit("vong-tron", "Vòng tròn", "cu", List.of("vong-tron")));
    private final AnnouncementRights rights = new AnnouncementRights(new Provinces(world.units()));

    @ParameterizedTest(name = "{0} of {1} to {2}: {3}")
    @CsvSource({
        "OPERATOR,   ,             so-y-te-dn,             yes",
        "OPERATOR,   ,             never-heard-of,         yes",
        "PPC_OFFICE, van-phong-ld, so-y-te-ld,             yes",
        "PPC_OFFICE, van-phong-ld, so-y-te-ld van-phong-ld, yes",
        "PPC_OFFICE, van-phong-ld, so-y-te-dak-nong,       yes",
        "PPC_OFFICE, van-phong-ld, so-y-te-dn,             no",
        "PPC_OFFICE, van-phong-ld, so-y-te-ld so-y-te-dn,  no",
        "PPC_OFFICE, van-phong-ld, hai-noi,                no",
        "PPC_OFFICE, van-phong-ld, vong-tron,              no",
        "PPC_OFFICE, van-phong-ld, so-y-te-ld never-heard-of, no",
        "PPC_OFFICE, never-heard-of, so-y-te-ld,           unknown",
        "PPC_OFFICE, ,             so-y-te-ld,             unknown",
        "PPC_CHAIR,  van-phong-ld, so-y-te-ld,             no",
        "DIRECTOR,   so-y-te-ld,   so-y-te-ld,             yes",
        "DIRECTOR,   so-y-te-ld,   van-phong-ld,           no",
        "DIRECTOR,   so-y-te-ld,   so-y-te-ld van-phong-ld, no",
        "OFFICER,    so-y-te-ld,   so-y-te-ld,             no",
    })
    void anOfficeAnnouncesToUnitsOfItsProvinceOnly(Role role, String unit, String units, String answer) {
        assertThat(rights.refusalToAnnounce(actor(role, unit), target(units))).isEqualTo(expected(answer, unit));
    }

    @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
    @CsvSource({
        "OPERATOR,   ,             so-y-te-dn,             yes",
        "PPC_OFFICE, van-phong-ld, so-y-te-ld,             yes",
        "PPC_CHAIR,  van-phong-ld, so-y-te-dak-nong,       yes",
        "PPC_OFFICE, van-phong-ld, so-y-te-dn,             no",
        "PPC_CHAIR,  van-phong-ld, so-y-te-ld so-y-te-dn,  no",
        "PPC_CHAIR,  never-heard-of, so-y-te-ld,           unknown",
        "DIRECTOR,   so-y-te-ld,   so-y-te-ld,             no",
    })
    void whoDecidesAndSeesIsOfTheProvince(Role role, String unit, String units, String answer) {
        var announcement = announcement(units);

        assertThat(rights.refusalToDecide(actor(role, unit), announcement)).isEqualTo(expected(answer, unit));
        assertThat(rights.maySee(actor(role, unit), announcement)).isEqualTo("yes".equals(answer));
    }

    @Test
    void whoTestsReachesNobodyWhateverElseTheyMayDo() {
        var tester = new Actor("who", "van-phong-ld", Set.of(Role.TESTER, Role.OPERATOR));

        assertThat(rights.refusalToAnnounce(tester, target("so-y-te-dn").rehearsed()))
                .isEmpty();
        assertThat(rights.refusalToAnnounce(tester, target("so-y-te-dn")))
                .contains(new AnnouncementRejection.NotPermitted());
        assertThat(rights.refusalToDecide(tester, announcement("so-y-te-ld")))
                .contains(new AnnouncementRejection.NotPermitted());
    }

    @Test
    void theAuthorSeesTheOwnOne() {
        assertThat(rights.maySee(new Actor("author", "so-y-te-dn", Set.of(Role.DIRECTOR)), announcement("so-y-te-ld")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PPC_OFFICE, van-phong-ld,   lam-dong",
        "PPC_CHAIR,  so-y-te-dak-nong, lam-dong",
        "PPC_OFFICE, never-heard-of, ",
        "DIRECTOR,   so-y-te-ld,     ",
    })
    void aListIsNarrowedToTheAuthorsOwnAndTheProvinces(Role role, String unit, String province) {
        assertThat(rights.narrowed(actor(role, unit))).contains(new Readable("who", province));
        assertThat(rights.narrowed(actor(Role.OPERATOR, unit))).isEmpty();
    }

    private Announcement announcement(String units) {
        var text = new Text("Tập huấn", null);
        var target = target(units);
        return ((Accepted<Announcement, AnnouncementEvent, AnnouncementRejection>)
                        Announcement.draft("a-1", "author", rights.province(target), target, text, text, Instant.EPOCH))
                .state();
    }

    private static Optional<AnnouncementRejection> expected(String answer, String unit) {
        return switch (answer) {
            case "yes" -> Optional.empty();
            case "no" -> Optional.of(new AnnouncementRejection.NotPermitted());
            default -> Optional.of(new AnnouncementRejection.OwnUnitUnknown(unit));
        };
    }

    private static Actor actor(Role role, String unit) {
        return new Actor("who", unit, Set.of(role));
    }

    private static Target target(String units) {
        return new Target(Arrays.asList(units.split(" ")), List.of(), List.of(Channel.EMAIL));
    }
}
