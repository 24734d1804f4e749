package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.FOREIGN_MINISTRY;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.aSigning;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.consulted;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTransitionsTest {

    private static final TransitionTable README = TransitionTable.of("Agreement");

    private static final Map<String, Function<Agreement, Decision<Agreement, AgreementEvent, AgreementRejection>>>
            COMMANDS = commands();

    private static Map<String, Function<Agreement, Decision<Agreement, AgreementEvent, AgreementRejection>>>
            commands() {
        var commands = new LinkedHashMap<
                String, Function<Agreement, Decision<Agreement, AgreementEvent, AgreementRejection>>>();
        var date = new PartialDate("2022-08");
        commands.put("start-drafting", Agreement::startDrafting);
        commands.put("request-consultation", a -> a.requestConsultation(List.of(FOREIGN_MINISTRY)));
        commands.put("record-opinion", a -> a.recordOpinion("bo-ngoai-giao", true, null, null, NOW));
        commands.put("escalate-to-pm", Agreement::escalateToPm);
        commands.put("record-pm-opinion", a -> a.recordPmOpinion(new PmOpinion(true, null, null, NOW)));
        commands.put("approve-to-sign", Agreement::approveToSign);
        commands.put("sign", a -> a.sign(aSigning("2022-07"), null, TODAY));
        commands.put("enter-into-force", a -> a.enterIntoForce(date, null, TODAY));
        commands.put("reaffirm", a -> a.reaffirm(date, null, null, TODAY));
        commands.put("drop", Agreement::drop);
        return commands;
    }

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(AgreementTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(AgreementStatus.class));
    }

    @Test
    void everyCommandWithAPathIsTriedHere() {
        assertThat(COMMANDS.keySet()).isEqualTo(README.commandsWithPath()).isEqualTo(AgreementTransitions.OFFERED);
    }

    static Stream<Arguments> everyStatusAndCommand() {
        return Arrays.stream(AgreementStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(from, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndCommand")
    void aCommandLeadsWhereTheTableSaysOrIsRefused(AgreementStatus from, String command) {
        var expected = README.transitions(AgreementStatus.class).stream()
                .filter(row -> row.from() == from && row.command().equals(command))
                .findFirst();

        var decision = COMMANDS.get(command).apply(readyFor(command, from));

        switch (decision) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection>(Agreement after, var events) -> {
                assertThat(after.status()).isEqualTo(expected.orElseThrow().to());
                assertThat(events).hasSize(1);
            }
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) -> {
                assertThat(expected).isEmpty();
                assertThat(reason).isEqualTo(new AgreementRejection.WrongStatus(from, command, offered(from)));
            }
        }
    }

    /** Only the status may stand in the way. */
    private static Agreement readyFor(String command, AgreementStatus from) {
        var consulted = consulted(true, !command.equals("escalate-to-pm"));
        return anAgreement(from, consulted.with(new PmOpinion(true, null, null, NOW)));
    }

    private static Set<String> offered(AgreementStatus from) {
        var offered = new LinkedHashSet<String>();
        README.transitions(AgreementStatus.class).stream()
                .filter(row -> row.from() == from && COMMANDS.containsKey(row.command()))
                .forEach(row -> offered.add(row.command()));
        return offered;
    }
}
