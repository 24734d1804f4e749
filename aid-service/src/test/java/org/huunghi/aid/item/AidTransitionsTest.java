package org.huunghi.aid.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.item.Given.DECIDED;
import static org.huunghi.aid.item.Given.TODAY;
import static org.huunghi.aid.item.Given.approval;
import static org.huunghi.aid.item.Given.item;
import static org.huunghi.aid.item.Given.law;
import static org.huunghi.aid.item.Given.on;
import static org.huunghi.aid.item.Given.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Transitions.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every status with every command, against the table that the README shows. */
class AidTransitionsTest {

    private static final Map<String, Function<AidItem, Decision<AidItem, AidEvent, AidRejection>>> COMMANDS = Map.of(
            "validate-dossier", item -> item.validateDossier(on(DECIDED)),
            "return-dossier", item -> item.returnDossier(EnumSet.of(DossierPaper.AID_DOCUMENT), "thiếu văn kiện"),
            "start-appraisal", item -> item.startAppraisal(on(DECIDED), law()),
            "approve", item -> item.approve(approval(), null, law(), TODAY),
            "reject", item -> item.reject(refusal(), law(), TODAY),
            "sign-agreement", item -> item.signAgreement(on(TODAY), null),
            "start-implementation", item -> item.startImplementation(on(TODAY)));

    @Test
    void readmeShowsTheWholeTable() throws IOException {
        assertThat(AidTransitions.TABLE.rows()).containsExactlyInAnyOrderElementsOf(shown());
    }

    @Test
    void everyCommandOnOfferIsTested() {
        assertThat(Stream.of(AidStatus.values())
                        .flatMap(s -> AidTransitions.offeredIn(s).stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(AidStatus from, String command, AidStatus to) {
        var decision = COMMANDS.get(command).apply(item(from));

        switch (decision) {
            case Decision.Accepted<AidItem, AidEvent, AidRejection> accepted ->
                assertThat(accepted.state().status()).isEqualTo(to);
            case Decision.Rejected<AidItem, AidEvent, AidRejection>(AidRejection reason) -> {
                assertThat(to).isNull();
                assertThat(reason)
                        .isEqualTo(new AidRejection.WrongStatus(from, command, AidTransitions.offeredIn(from)));
            }
        }
    }

    static Stream<Arguments> product() throws IOException {
        var table = shown();
        return Stream.of(AidStatus.values()).flatMap(from -> COMMANDS.keySet().stream()
                .map(command -> Arguments.of(from, command, target(table, from, command))));
    }

    private static AidStatus target(List<Transition<AidStatus>> table, AidStatus from, String command) {
        return table.stream()
                .filter(row -> row.from() == from && row.command().equals(command))
                .map(Transition::to)
                .findFirst()
                .orElse(null);
    }

    /** Lines like {@code | approve | `/approval` | APPRAISING | APPROVED | approved | PPC_CHAIR |}; several statuses stand for as many rows. */
    private static List<Transition<AidStatus>> shown() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(cells -> cells.length > 5 && cells[4].matches("[A-Z_]+"))
                .flatMap(cells -> Stream.of(cells[3].split(", "))
                        .map(from -> new Transition<>(
                                cells[1], AidStatus.valueOf(from), AidStatus.valueOf(cells[4]), cells[5])))
                .toList();
    }
}
