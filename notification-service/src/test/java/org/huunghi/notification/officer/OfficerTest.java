package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.notification.TransitionProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficerTest {

    private static final TransitionProduct TABLE = new TransitionProduct("""
            from     update deactivate reactivate
            ACTIVE   ACTIVE INACTIVE   -
            INACTIVE -      -          ACTIVE
            """);

    private static final Profile PROFILE = new Profile(
            "Trần Văn Bình", "tran-van-binh", "so-ngoai-vu-ld", "Chuyên viên", List.of(Duty.FOCAL_POINT), Language.VI);

    private static final Map<String, Function<Officer, Decision<Officer, OfficerEvent, OfficerRejection>>> COMMANDS =
            Map.of(
                    "update", officer -> officer.update(PROFILE, Contacts.NONE),
                    "deactivate", Officer::deactivate,
                    "reactivate", Officer::reactivate);

    private static final ContactSeal SEAL = new ReversingSeal();

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(TABLE.commands())
                .containsExactlyElementsOf(OfficerTransitions.TABLE.commands())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(TABLE.statuses())
                .containsExactlyElementsOf(
                        Arrays.stream(OfficerStatus.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(OfficerStatus from, String command, String to) {
        var officer = new Officer("o-1", PROFILE, Contacts.NONE, from);

        switch (COMMANDS.get(command).apply(officer)) {
            case Accepted<Officer, OfficerEvent, OfficerRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Rejected<Officer, OfficerEvent, OfficerRejection>(OfficerRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason)
                        .isEqualTo(new OfficerRejection.WrongStatus(
                                from, command, OfficerTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    static Stream<Arguments> product() {
        return TABLE.cases();
    }

    @Test
    void anUpdateNamesTheFieldsAndNotTheirValues() {
        var officer = new Officer("o-1", PROFILE, Contacts.NONE, OfficerStatus.ACTIVE);
        var moved = new Profile("Trần Văn Bình", "tran-van-binh", "so-ngoai-vu-dl", null, List.of(), Language.EN);
        var reached = Contacts.NONE.with(new Reach("binh@lamdong.example", null), "o-1", SEAL);

        var decision = officer.update(moved, reached);

        assertThat(((Accepted<Officer, OfficerEvent, OfficerRejection>) decision).events())
                .containsExactly(new OfficerEvent.Updated(List.of("unit", "post", "duties", "language", "email")));
    }

    @Test
    void contactDataIsSealedAndHintedAt() {
        var contacts = Contacts.NONE.with(new Reach("binh@lamdong.example", "+84912345678"), "o-1", SEAL);

        assertThat(contacts.email().sealed()).isEqualTo(SEAL.seal("binh@lamdong.example", "o-1", Channel.EMAIL));
        assertThat(contacts.email().masked()).isEqualTo("b***@lamdong.example");
        assertThat(contacts.phone().masked()).isEqualTo("+84***678");
        assertThat(contacts.toString())
                .doesNotContain("binh@", "912345", contacts.phone().sealed());
    }

    @Test
    void anAbsentContactStaysAndAnEmptyOneGoes() {
        var contacts = Contacts.NONE.with(new Reach("binh@lamdong.example", "+84912345678"), "o-1", SEAL);

        var changed = contacts.with(new Reach(null, ""), "o-1", SEAL);

        assertThat(changed.email()).isEqualTo(contacts.email());
        assertThat(changed.phone()).isNull();
    }
}
