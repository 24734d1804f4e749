package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.ANSWER;
import static org.huunghi.agreement.agreement.AgreementSamples.FOREIGN_MINISTRY;
import static org.huunghi.agreement.agreement.AgreementSamples.LETTER;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.WATCH;
import static org.huunghi.agreement.agreement.AgreementSamples.aProposal;
import static org.huunghi.agreement.agreement.AgreementSamples.aSigning;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.consulted;
import static org.huunghi.agreement.agreement.AgreementSamples.done;
import static org.huunghi.agreement.agreement.AgreementSamples.gone;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.agreement.Succession.Stage;
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
        commands.put("correct", a -> a.preparation().correct(a.proposal(), "gõ nhầm"));
        commands.put("start-drafting", a -> a.preparation().startDrafting());
        commands.put("request-consultation", a -> a.preparation()
                .requestConsultation(List.of(FOREIGN_MINISTRY), TODAY, ANSWER, TODAY));
        commands.put("record-opinion", a -> a.preparation().recordOpinion("bo-ngoai-giao", true, null, null, NOW));
        commands.put("escalate-to-pm", a -> a.preparation().escalateToPm(ANSWER));
        commands.put("record-pm-opinion", a -> a.preparation().recordPmOpinion(new PmOpinion(true, null, null, NOW)));
        commands.put("approve-to-sign", a -> a.preparation().approveToSign(TODAY, false));
        commands.put("sign", a -> a.conclusion().sign(aSigning("2022-07"), null, null, WATCH, TODAY));
        commands.put("submit-post-signing-report", a -> a.conclusion().submitReport(date, LETTER, TODAY));
        commands.put("enter-into-force", a -> a.conclusion().enterIntoForce(date, null, TODAY));
        var change = new Amendment(date, "thêm lĩnh vực", null, List.of("TOURISM"), null);
        commands.put("amend", a -> a.life().amend(change, done(Kind.AMENDED, "2022-08"), TODAY));
        commands.put("extend", a -> a.life().extend(new PartialDate("2030"), done(Kind.EXTENDED, "2022-08"), TODAY));
        commands.put("reaffirm", a -> a.life().reaffirm(done(Kind.REAFFIRMED, "2022-08"), TODAY));
        commands.put("record-activity", a -> a.life().recordActivity(done(Kind.ACTIVITY, "2022-08"), TODAY));
        var sign = new Sign(TODAY, Sign.Of.TASK, "t-1");
        commands.put("notice-activity", a -> a.life().notice(sign, TODAY));
        commands.put("suspend", a -> a.life().suspend(done(Kind.SUSPENDED, "2022-08"), TODAY));
        commands.put("resume", a -> a.life().resume(done(Kind.RESUMED, "2022-08"), TODAY));
        commands.put("inherit", a -> a.inheritance().inherit(LETTER, TODAY));
        commands.put("keep-inherited", a -> a.inheritance().keep(LETTER, TODAY));
        commands.put("terminate", a -> a.life().terminate(done(Kind.TERMINATED, "2022-08"), TODAY));
        commands.put("replace", a -> a.life().replace(new Replacement("other", date, LETTER), TODAY));
        commands.put("drop", a -> a.preparation().drop());
        commands.put("propose-inheritance", a -> a.inheritance().propose(List.of(gone(Stage.PROPOSED))));
        commands.put("renew", a -> a.clocks().renew(LocalDate.of(2025, 12, 31), TODAY));
        commands.put("expire", a -> a.clocks().expire(LocalDate.of(2025, 12, 31)));
        return commands;
    }

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(AgreementTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(AgreementStatus.class));
    }

    @Test
    void everyCommandIsTriedHereAndThoseWithAPathAreOffered() {
        assertThat(COMMANDS.keySet()).isEqualTo(AgreementTransitions.TABLE.commands());
        assertThat(README.commandsWithPath()).isEqualTo(AgreementTransitions.offered());
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
                assertThat(events)
                        .extracting(AgreementTransitionsTest::name)
                        .containsExactly(expected.orElseThrow().event());
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
        var renewed = aProposal(new Period(null, new PartialDate("2025")), new Renewal(36));
        return anAgreement(from, renewed, consulted.with(new PmOpinion(true, null, null, NOW)))
                .next()
                .successions(List.of(gone(from == AgreementStatus.INHERITED ? Stage.INHERITED : Stage.PROPOSED)))
                .agreement();
    }

    private static Set<String> offered(AgreementStatus from) {
        var offered = new LinkedHashSet<String>();
        README.transitions(AgreementStatus.class).stream()
                .filter(row -> row.from() == from && README.commandsWithPath().contains(row.command()))
                .forEach(row -> offered.add(row.command()));
        return offered;
    }

    /** As in the README: {@code EnteredIntoForce} is entered-into-force. */
    private static String name(AgreementEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
