package org.huunghi.agreement.scholarship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.IN_OCTOBER_2022;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.NOW;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.aScholarship;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.anAward;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScholarshipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TransitionTable README = TransitionTable.of("Scholarship");
    private static final Map<
                    String, Function<Scholarship, Decision<Scholarship, ScholarshipEvent, ScholarshipRejection>>>
            COMMANDS = Map.of(
                    "graduate",
                    scholarship -> scholarship.graduate(IN_OCTOBER_2022, TODAY),
                    "withdraw",
                    scholarship -> scholarship.withdraw(IN_OCTOBER_2022, TODAY));

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(ScholarshipTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(ScholarshipStatus.class));
        assertThat(COMMANDS.keySet()).isEqualTo(README.commandsWithPath());
    }

    static Stream<Arguments> everyStatusAndCommand() {
        return Arrays.stream(ScholarshipStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(from, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndCommand")
    void aCommandLeadsWhereTheTableSaysOrIsRefused(ScholarshipStatus from, String command) {
        var expected = README.transitions(ScholarshipStatus.class).stream()
                .filter(row -> row.from() == from && row.command().equals(command))
                .findFirst();

        var decision = COMMANDS.get(command).apply(aScholarship("a", 2018, from));

        assertThat(rejection(decision).isPresent()).isEqualTo(expected.isEmpty());
        expected.ifPresent(row -> assertThat(state(decision).status()).isEqualTo(row.to()));
        rejection(decision).ifPresent(reason -> assertThat(reason)
                .isEqualTo(new ScholarshipRejection.WrongStatus(from, command, Set.of())));
    }

    @Test
    void studiesEndNeitherBeforeTheIntakeNorInTheFuture() {
        var enrolled = aScholarship("a", 2023, ScholarshipStatus.ENROLLED);

        assertThat(rejection(enrolled.graduate(IN_OCTOBER_2022, TODAY)))
                .hasValue(new ScholarshipRejection.BeforeIts("2022-10", "2023"));
        var tomorrow = new StudyEnd(new PartialDate("2026-11-22"), null, null);
        assertThat(rejection(enrolled.withdraw(tomorrow, TODAY)))
                .hasValue(new ScholarshipRejection.InFuture("2026-11-22"));
        assertThat(rejection(Scholarship.register("b", anAward("B", 2027), "so-ngoai-vu", NOW, TODAY)))
                .hasValue(new ScholarshipRejection.InFuture("2027"));
    }

    @Test
    void whoHasGraduatedGoesOnToAHigherDegree() {
        var graduate = aScholarship("a", 2018, ScholarshipStatus.GRADUATED);

        var master = state(graduate.continueAs("b", next(graduate, 2022, Degree.MASTER), NOW, TODAY));

        assertThat(master.follows()).isEqualTo("a");
        assertThat(master.award().code()).isEqualTo(graduate.award().code());
        assertThat(master.status()).isEqualTo(ScholarshipStatus.ENROLLED);
        assertThat(rejection(graduate.continueAs("b", next(graduate, 2022, Degree.BACHELOR), NOW, TODAY)))
                .hasValue(new ScholarshipRejection.NoHigherDegree(Degree.BACHELOR, Degree.BACHELOR));
        assertThat(rejection(graduate.continueAs("b", next(graduate, 2021, Degree.MASTER), NOW, TODAY)))
                .hasValue(new ScholarshipRejection.BeforeIts("2021", "2022-10"));
        var student = aScholarship("c", 2022, ScholarshipStatus.ENROLLED);
        assertThat(rejection(student.continueAs("d", next(student, 2023, Degree.MASTER), NOW, TODAY)))
                .hasValue(new ScholarshipRejection.NotGraduated(ScholarshipStatus.ENROLLED));
    }

    @Test
    void onlyTheUnitThatKeepsARecordChangesItAndItsProvinceWhenTheUnitIsGone() {
        var acquaintances = new Acquaintances()
                .unit(new KnownUnit("so-ngoai-vu", "lam-dong", null, null))
                .unit(new KnownUnit("van-phong-ubnd", "lam-dong", null, null))
                .unit(new KnownUnit("ubnd-dak-lak", "dak-lak", null, null));
        var rights = new ScholarshipRights(acquaintances.units());
        var scholarship = aScholarship("a", 2022, ScholarshipStatus.ENROLLED);

        assertThat(rights.mayKeep(actor("so-ngoai-vu", Role.OFFICER), scholarship))
                .isTrue();
        assertThat(rights.mayKeep(actor("so-y-te", Role.DIRECTOR), scholarship)).isFalse();
        assertThat(rights.mayKeep(actor("so-ngoai-vu", Role.ANALYST), scholarship))
                .isFalse();
        assertThat(rights.mayKeep(actor("van-phong-ubnd", Role.PPC_OFFICE), scholarship))
                .isTrue();
        assertThat(rights.mayKeep(actor("ubnd-dak-lak", Role.PPC_CHAIR), scholarship))
                .isFalse();
    }

    private static Award next(Scholarship former, int year, Degree degree) {
        return former.award().next(year, former.award().institution(), degree, null);
    }

    private static Actor actor(String unit, Role role) {
        return new Actor("ai-do", unit, Set.of(role));
    }

    private static Scholarship state(Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> decision) {
        return ((Decision.Accepted<Scholarship, ScholarshipEvent, ScholarshipRejection>) decision).state();
    }

    private static Optional<ScholarshipRejection> rejection(
            Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Scholarship, ScholarshipEvent, ScholarshipRejection> accepted -> Optional.empty();
            case Decision.Rejected<Scholarship, ScholarshipEvent, ScholarshipRejection>(var reason) ->
                Optional.of(reason);
        };
    }
}
