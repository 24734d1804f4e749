package org.huunghi.agreement.directive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.agreement.directive.DirectiveRejection;
import org.huunghi.agreement.directive.DirectiveRejection.NotPermitted;
import org.huunghi.agreement.directive.DirectiveRejection.NothingAssigned;
import org.huunghi.agreement.directive.DirectiveRejection.OwnUnitUnknown;
import org.huunghi.agreement.directive.ReadingDirective;
import org.huunghi.agreement.directive.ReadingDirective.Read;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Problem;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads directives. Nothing is kept: the drafts go back to a person, who assigns what is right of them. */
@RestController
class DirectiveController {

    /** A directive with its text. */
    record DirectiveText(
            @NotBlank @Size(max = 50_000) @Schema(description = "As it was issued; spans in the answer count in it")
            String text,

            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,

            @Size(max = 2000) @Schema(name = "abstract") String summary,

            @Size(max = 200) String signer) {}

    private final ReadingDirective reading;

    DirectiveController(ReadingDirective reading) {
        this.reading = reading;
    }

    @PostMapping("/api/v1/directive-readings")
    @Operation(summary = "Drafts of the tasks that a directive assigns; nothing is kept")
    ReadDirective read(@Valid @RequestBody DirectiveText directive, Actor actor) {
        return switch (reading.read(directive.text, directive.date, actor)) {
            case Read.Found found -> ReadDirective.of(found.reading(), directive);
            case Read.Refused refused -> throw problem(refused.reason()).asRefusal();
        };
    }

    private static Problem problem(DirectiveRejection rejection) {
        return switch (rejection) {
            case NotPermitted r -> Problem.of(403, "directive-not-permitted");
            case OwnUnitUnknown r ->
                Problem.of(403, "unit-not-known-yet", r.unit())
                        .with("unit", r.unit())
                        .untilNewsComes();
            case NothingAssigned r ->
                Problem.of(422, "directive-assigns-nothing").with("closest", r.closest());
        };
    }
}
