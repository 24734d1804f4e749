package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.IssuingCode;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.VerifyingContact;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows that a contact point is the officer's. */
@RestController
@RequestMapping(OfficerView.PATH + "/{id}/contacts/{channel}")
@Tag(name = "Officers")
class ContactController {

    private final IssuingCode issuing;
    private final VerifyingContact verifying;
    private final Answers<Officer, OfficerRejection, OfficerBody> answers;

    ContactController(IssuingCode issuing, VerifyingContact verifying, OfficerView view) {
        this.issuing = issuing;
        this.verifying = verifying;
        this.answers = new Answers<>(view, OfficerProblems::of);
    }

    record Code(@NotNull @Pattern(regexp = "[0-9]{6}") String code) {}

    record Nothing() {}

    @PostMapping("/code")
    @Operation(
            summary = "Have a code sent to a contact point",
            description =
                    "By the officer or who keeps the entry. Until the code is entered nothing else is sent there.")
    ResponseEntity<OfficerBody> issue(
            @PathVariable @Size(max = 64) String id,
            @PathVariable Channel channel,
            ExpectedVersion expected,
            @Valid @RequestBody Nothing body,
            Actor actor) {
        return answers.changed(issuing.issue(id, expected.value(), channel, actor));
    }

    @PostMapping("/verification")
    @Operation(summary = "Enter the code", description = "A wrong one counts; after a few a new code is needed.")
    ResponseEntity<OfficerBody> verify(
            @PathVariable @Size(max = 64) String id,
            @PathVariable Channel channel,
            ExpectedVersion expected,
            @Valid @RequestBody Code body,
            Actor actor) {
        return answers.changed(verifying.verify(id, expected.value(), channel, body.code(), actor));
    }
}
