package org.huunghi.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.notification.TransitionProduct;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.ReversingSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnitPolicyTest {

    private static final TransitionProduct TABLE = new TransitionProduct("""
            from    set disable-mailbox
            SHIPPED SET -
            SET     SET SET
            """);

    private static final Map<String, Function<UnitPolicy, Decision<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection>>>
            COMMANDS = Map.of(
                    "set", policy -> policy.set(null, List.of()),
                    "disable-mailbox", policy -> policy.disableMailbox("smtp-5.1.1"));

    private static final ContactPoint MAILBOX = ContactPoint.entered("sealed", "v***@tinh.example", true);
    private static final Actor DIRECTOR = new Actor("director", "so-y-te", Set.of(Role.DIRECTOR));

    private final InMemoryUnitPolicies policies = new InMemoryUnitPolicies();
    private final SettingUnitPolicy setting = new SettingUnitPolicy(policies, new ReversingSeal(), Clock.systemUTC());

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(TABLE.commands())
                .containsExactlyElementsOf(UnitPolicyTransitions.TABLE.commands())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(TABLE.statuses())
                .containsExactlyElementsOf(
                        Arrays.stream(UnitPolicyStatus.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(UnitPolicyStatus from, String command, String to) {
        var policy = new UnitPolicy("so-y-te", MAILBOX, List.of(), from);

        switch (COMMANDS.get(command).apply(policy)) {
            case Accepted<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Rejected<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection>(UnitPolicyRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason)
                        .isEqualTo(new UnitPolicyRejection.WrongStatus(
                                from, command, UnitPolicyTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    static Stream<Arguments> product() {
        return TABLE.cases();
    }

    @Test
    void aMailboxThatDoesNotExistIsOutOfUse() {
        var policy = new UnitPolicy("so-y-te", MAILBOX, List.of(), UnitPolicyStatus.SET);
        assertThat(policy.hasMailbox()).isTrue();

        var after = ((Accepted<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection>) policy.disableMailbox("smtp-5.1.1"))
                .state();

        assertThat(after.hasMailbox()).isFalse();
        assertThat(after.disableMailbox("smtp-5.1.1"))
                .isEqualTo(Decision.rejected(new UnitPolicyRejection.NoMailbox()));
    }

    @Test
    void aDirectorSetsThePolicyOfTheOwnUnitOnly() {
        var must = List.of(new Mandate("task.due-soon", Channel.EMAIL));

        assertThat(setting.set("so-y-te", 0, "van-thu@tinh.example", must, DIRECTOR, null))
                .isInstanceOf(Outcome.Done.class);
        assertThat(policies.of("so-y-te").aggregate()).satisfies(policy -> {
            assertThat(policy.mailbox().masked()).isEqualTo("v***@tinh.example");
            assertThat(policy.isMandatory("task.due-soon", Channel.EMAIL)).isTrue();
            assertThat(policy.isMandatory("task.overdue", Channel.EMAIL)).isFalse();
        });
        assertThat(setting.set("so-cong-thuong", 0, null, must, DIRECTOR, null))
                .isEqualTo(Outcome.refused(new UnitPolicyRejection.NotPermitted()));
    }
}
