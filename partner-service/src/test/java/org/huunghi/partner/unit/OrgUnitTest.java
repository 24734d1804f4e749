package org.huunghi.partner.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.partner.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrgUnitTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final SourceDocument RESOLUTION = new SourceDocument("202/2025/QH15", LocalDate.of(2025, 6, 12));
    private static final Attribution ORDERED = by(RESOLUTION);
    private static final Text NEW_NAME = new Text("Sở Nông nghiệp và Môi trường", null);

    private static final LifeTable README = LifeTable.of("Unit");

    private static final Map<String, Function<OrgUnit, Decision<OrgUnit, UnitEvent, UnitRejection>>> COMMANDS = Map.of(
            "rename", unit -> unit.rename(NEW_NAME, MERGER, ORDERED),
            "succeed", unit -> unit.succeed(SuccessionKind.MERGED, List.of("so-nnmt-ld"), MERGER, ORDERED),
            "close", unit -> unit.close(MERGER, ORDERED));

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theUnitFollowsTheTable(UnitStatus from, String command, String to) {
        switch (COMMANDS.get(command).apply(unitIn(from))) {
            case Decision.Accepted<OrgUnit, UnitEvent, UnitRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Decision.Rejected<OrgUnit, UnitEvent, UnitRejection>(UnitRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason).isEqualTo(new UnitRejection.WrongStatus(from, command, Set.of()));
            }
        }
    }

    static Stream<Arguments> product() {
        return README.product(UnitStatus.class);
    }

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(README.commands()).containsExactlyElementsOf(UnitTransitions.TABLE.commands());
        assertThat(README.rows().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(UnitStatus.values()).map(Enum::name).toList());
    }

    @Test
    void aUnitChangesOnlyOnAPaper() {
        assertThat(rejection(unitIn(UnitStatus.ACTIVE).close(MERGER, by(null))))
                .isEqualTo(new UnitRejection.LegalBasisMissing());
    }

    @Test
    void aSucceededUnitEndsTheDayBeforeItsHeirsBegin() {
        var gone = accepted(
                unitIn(UnitStatus.ACTIVE).succeed(SuccessionKind.MERGED, List.of("so-nnmt-ld"), MERGER, ORDERED));

        var succession = new Succession(SuccessionKind.MERGED, List.of("so-nnmt-ld"), MERGER, RESOLUTION);
        assertThat(gone.state().validTo()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(gone.state().succession()).isEqualTo(succession);
        assertThat(gone.events()).containsExactly(new UnitEvent.Succeeded(succession));
    }

    @Test
    void aMergerHasOneHeirAndASplitHasSeveral() {
        var unit = unitIn(UnitStatus.ACTIVE);

        assertThat(rejection(unit.succeed(SuccessionKind.MERGED, List.of("a1", "b1"), MERGER, ORDERED)))
                .isEqualTo(new UnitRejection.WrongNumberOfSuccessors(SuccessionKind.MERGED, 2));
        assertThat(rejection(unit.succeed(SuccessionKind.SPLIT, List.of("a1", "a1"), MERGER, ORDERED)))
                .isEqualTo(new UnitRejection.WrongNumberOfSuccessors(SuccessionKind.SPLIT, 2));
        assertThat(accepted(unit.succeed(SuccessionKind.ABOLISHED, List.of("a1", "b1"), MERGER, ORDERED))
                        .state()
                        .succession()
                        .successors())
                .containsExactly("a1", "b1");
    }

    @Test
    void aUnitIsNotItsOwnHeir() {
        assertThat(rejection(unitIn(UnitStatus.ACTIVE)
                        .succeed(SuccessionKind.RENAMED, List.of("so-nnptnt-ld"), MERGER, ORDERED)))
                .isEqualTo(new UnitRejection.SuccessorUnusable("so-nnptnt-ld"));
    }

    @Test
    void aNameHoldsUntilTheNextOneBegins() {
        var renamed = accepted(unitIn(UnitStatus.ACTIVE).rename(NEW_NAME, MERGER, ORDERED))
                .state();

        assertThat(renamed.nameOn(LocalDate.of(2025, 6, 30)).vi()).isEqualTo("Sở Nông nghiệp và Phát triển nông thôn");
        assertThat(renamed.nameOn(MERGER)).isEqualTo(NEW_NAME);
    }

    @Test
    void nothingHappensBeforeTheLastChange() {
        var unit = unitIn(UnitStatus.ACTIVE);
        var renamed = accepted(unit.rename(NEW_NAME, MERGER, ORDERED)).state();

        assertThat(rejection(unit.close(LocalDate.of(1996, 1, 1), ORDERED)))
                .isEqualTo(new UnitRejection.TooEarly(LocalDate.of(1996, 1, 1), LocalDate.of(1996, 1, 2)));
        assertThat(rejection(renamed.rename(NEW_NAME, MERGER, ORDERED)))
                .isEqualTo(new UnitRejection.TooEarly(MERGER, LocalDate.of(2025, 7, 2)));
    }

    private static OrgUnit unitIn(UnitStatus status) {
        var gone = status != UnitStatus.ACTIVE;
        return new OrgUnit(
                "so-nnptnt-ld",
                new Text("Sở Nông nghiệp và Phát triển nông thôn", null),
                UnitKind.DEPARTMENT,
                UnitLevel.PROVINCE,
                null,
                "lam-dong",
                LocalDate.of(1996, 1, 1),
                gone ? LocalDate.of(2025, 6, 30) : null,
                status,
                List.of(),
                status == UnitStatus.SUCCEEDED
                        ? new Succession(SuccessionKind.MERGED, List.of("so-nnmt-ld"), MERGER, RESOLUTION)
                        : null);
    }

    private static Attribution by(SourceDocument document) {
        var keeper = new Actor("u-vp", "vp-ubnd-ld", Set.of(Role.PPC_OFFICE));
        return new Attribution(keeper, Instant.parse("2025-06-20T01:00:00Z"), document, null);
    }

    private static Decision.Accepted<OrgUnit, UnitEvent, UnitRejection> accepted(
            Decision<OrgUnit, UnitEvent, UnitRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<OrgUnit, UnitEvent, UnitRejection>) decision;
    }

    private static UnitRejection rejection(Decision<OrgUnit, UnitEvent, UnitRejection> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<OrgUnit, UnitEvent, UnitRejection>) decision).reason();
    }
}
