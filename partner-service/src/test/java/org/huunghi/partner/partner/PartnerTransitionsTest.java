package org.huunghi.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.partner.Given.DECISION;
import static org.huunghi.partner.partner.Given.VISIT;
import static org.huunghi.partner.partner.Given.by;
import static org.huunghi.partner.partner.Given.partnerIn;
import static org.huunghi.partner.partner.Given.survivor;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.partner.LifeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerTransitionsTest {

    private static final LifeTable README = LifeTable.of("Partner");

    private static final Map<String, Function<Partner, Decision<Partner, PartnerEvent, PartnerRejection>>> COMMANDS =
            Map.of(
                    "contact", partner -> partner.contact(VISIT),
                    "start-negotiation", partner -> partner.startNegotiation(new Basis(null, DECISION)),
                    "establish",
                            partner -> partner.establish(
                                    new Establishment(RelationKind.TWINNING, null, new Basis("a-1", null))),
                    "mark-dormant", partner -> partner.markDormant(by(null, "COVID-19")),
                    "reactivate", partner -> partner.reactivate(VISIT),
                    "reject", partner -> partner.reject(by(null, "không phù hợp")),
                    "end", partner -> partner.end(by(DECISION, "hết quan hệ")),
                    "merge", partner -> partner.merge(survivor(), by(null, null)),
                    "rename", partner -> partner.rename(new PartnerName("Champasak", null, null), null),
                    "correct", partner -> partner.correct(Given.profile("Champasak", "LA", null)));

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(README.commands())
                .containsExactlyElementsOf(PartnerTransitions.TABLE.commands())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(README.rows().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(PartnerStatus.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(PartnerStatus from, String command, String to) {
        var decision = COMMANDS.get(command).apply(partnerIn(from));

        switch (decision) {
            case Decision.Accepted<Partner, PartnerEvent, PartnerRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Decision.Rejected<Partner, PartnerEvent, PartnerRejection>(PartnerRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason)
                        .isEqualTo(new PartnerRejection.WrongStatus(
                                from, command, PartnerTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    static Stream<Arguments> product() {
        return README.product(PartnerStatus.class);
    }
}
