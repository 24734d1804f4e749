package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.aCommitment;
import static org.huunghi.agreement.agreement.AgreementSamples.aDocument;
import static org.huunghi.agreement.agreement.AgreementSamples.ending;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentTransitionsTest {

    private static final TransitionTable README = TransitionTable.of("Commitment");

    private static final Map<String, Function<Annexes, Decision<Annexes, AgreementEvent, AgreementRejection>>>
            COMMANDS = Map.of(
                    "start",
                    annexes -> annexes.start("1"),
                    "deliver",
                    annexes -> annexes.deliver("1", ending("d1"), TODAY),
                    "fail",
                    annexes -> annexes.fail("1", ending(), TODAY),
                    "waive",
                    annexes -> annexes.waive("1", ending(), TODAY));

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(CommitmentTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(CommitmentStatus.class));
        assertThat(COMMANDS.keySet()).isEqualTo(README.commandsWithPath());
    }

    static Stream<Arguments> everyStatusAndCommand() {
        return Arrays.stream(CommitmentStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(from, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndCommand")
    void aCommandLeadsWhereTheTableSaysOrIsRefused(CommitmentStatus from, String command) {
        var expected = README.transitions(CommitmentStatus.class).stream()
                .filter(row -> row.from() == from && row.command().equals(command))
                .findFirst();
        var annexes = new Annexes(List.of(aCommitment(from)), List.of(aDocument("d1")));

        switch (COMMANDS.get(command).apply(annexes)) {
            case Decision.Accepted<Annexes, AgreementEvent, AgreementRejection>(Annexes after, var events) -> {
                assertThat(after.commitments().getFirst().status())
                        .isEqualTo(expected.orElseThrow().to());
                assertThat(events).hasSize(1);
            }
            case Decision.Rejected<Annexes, AgreementEvent, AgreementRejection>(AgreementRejection reason) -> {
                assertThat(expected).isEmpty();
                assertThat(reason)
                        .isEqualTo(new AgreementRejection.CommitmentInStatus(
                                "1", from, command, CommitmentTransitions.TABLE.allowedIn(from)));
            }
        }
    }
}
