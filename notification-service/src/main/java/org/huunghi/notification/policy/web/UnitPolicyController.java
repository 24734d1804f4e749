package org.huunghi.notification.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.policy.Mandate;
import org.huunghi.notification.policy.SettingUnitPolicy;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.policy.UnitPolicyRejection;
import org.huunghi.notification.template.Occasion;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How units are told. */
@RestController
@RequestMapping(UnitPolicyView.PATH)
@Tag(name = "Unit policies", description = "Quy định của đơn vị – mailboxes and what officers cannot turn off")
class UnitPolicyController {

    private final UnitPolicies policies;
    private final SettingUnitPolicy setting;
    private final Answers<UnitPolicy, UnitPolicyRejection, UnitPolicyBody> answers;

    UnitPolicyController(UnitPolicies policies, SettingUnitPolicy setting, UnitPolicyView view) {
        this.policies = policies;
        this.setting = setting;
        this.answers = new Answers<>(view, UnitPolicyProblems::of);
    }

    record Must(
            @NotNull @Size(max = 60) String occasion,
            @NotNull Channel channel) {

        private Mandate mandate(int index) {
            if (Occasion.find(occasion).isEmpty()) {
                throw Problem.invalid("mandatory[%d].occasion".formatted(index), "unknown-occasion")
                        .asRefusal();
            }
            return new Mandate(occasion, channel);
        }
    }

    record Policy(
            @Schema(description = "In ASCII. Absent: as it was. Empty: none.")
            @Email(regexp = "\\p{ASCII}*")
            @Size(max = 254)
            String mailbox,

            @NotNull @Size(max = 100) List<@NotNull @Valid Must> mandatory,
            @Size(max = 1000) String reason) {

        private List<Mandate> mandates() {
            return IntStream.range(0, mandatory.size())
                    .mapToObj(index -> mandatory.get(index).mandate(index))
                    .distinct()
                    .toList();
        }
    }

    @GetMapping("/{unit}")
    @Operation(
            summary = "Read how a unit is told",
            description = "Version 0 is the policy that comes with the software. The mailbox is masked.")
    ResponseEntity<UnitPolicyBody> show(@PathVariable @Pattern(regexp = "[a-z0-9-]{2,40}") String unit) {
        return answers.shown(Optional.of(policies.of(unit)));
    }

    @PutMapping("/{unit}")
    @Operation(summary = "Set how a unit is told", description = "By the operator or the unit's director.")
    ResponseEntity<UnitPolicyBody> set(
            @PathVariable @Pattern(regexp = "[a-z0-9-]{2,40}") String unit,
            ExpectedVersion expected,
            @Valid @RequestBody Policy body,
            Actor actor) {
        return answers.changed(
                setting.set(unit, expected.value(), body.mailbox(), body.mandates(), actor, body.reason()));
    }
}
