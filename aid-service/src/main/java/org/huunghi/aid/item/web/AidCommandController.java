package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import org.huunghi.aid.item.AidChange;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidRejection;
import org.huunghi.aid.item.ApprovingAid;
import org.huunghi.aid.item.RejectingAid;
import org.huunghi.aid.item.ReturningDossier;
import org.huunghi.aid.item.SigningAgreement;
import org.huunghi.aid.item.StartingAppraisal;
import org.huunghi.aid.item.StartingImplementation;
import org.huunghi.aid.item.ValidatingDossier;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with an aid item. Each address ends in the name that the command has in the transition table. */
@RestController
@RequestMapping(AidItemView.PATH + "/{id}")
@Tag(name = "Aid items")
class AidCommandController {

    private final ValidatingDossier validating;
    private final ReturningDossier returning;
    private final StartingAppraisal appraising;
    private final ApprovingAid approving;
    private final RejectingAid rejecting;
    private final SigningAgreement signing;
    private final StartingImplementation implementing;
    private final Answers<AidItem, AidRejection, AidItemBody> answers;

    AidCommandController(
            ValidatingDossier validating,
            ReturningDossier returning,
            StartingAppraisal appraising,
            ApprovingAid approving,
            RejectingAid rejecting,
            SigningAgreement signing,
            StartingImplementation implementing,
            AidItemView view) {
        this.validating = validating;
        this.returning = returning;
        this.appraising = appraising;
        this.approving = approving;
        this.rejecting = rejecting;
        this.signing = signing;
        this.implementing = implementing;
        this.answers = new Answers<>(view, AidProblems::of);
    }

    @PostMapping("/dossier-validation")
    @Operation(summary = "Find the dossier whole", description = "By APPRAISER of the owner's province.")
    ResponseEntity<AidItemBody> validate(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Dated body) {
        return answers.changed(validating.validate(change(id, seen, actor, body), body.on()));
    }

    @PostMapping("/dossier-return")
    @Operation(
            summary = "Send the dossier back",
            description = "By APPRAISER of the owner's province, with what it lacks and why.")
    ResponseEntity<AidItemBody> giveBack(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Return body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(returning.giveBack(change, EnumSet.copyOf(body.missing())));
    }

    @PostMapping("/appraisal")
    @Operation(
            summary = "Start the appraisal",
            description =
                    "By APPRAISER of the owner's province. The answer says by when it is due and which rule says so.")
    ResponseEntity<AidItemBody> appraise(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Dated body) {
        return answers.changed(appraising.start(change(id, seen, actor, body), body.on()));
    }

    @PostMapping("/approval")
    @Operation(
            summary = "Approve",
            description = "By PPC_CHAIR of the owner's province, with number and date of the decision. Freezes the"
                    + " dollar value.")
    ResponseEntity<AidItemBody> approve(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Approval body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        var authority = Commands.authority(body.authority());
        return answers.changed(approving.approve(change, authority, Commands.RateBody.rate(body.rate())));
    }

    @PostMapping("/rejection")
    @Operation(
            summary = "Turn down",
            description = "By PPC_CHAIR of the owner's province, with number and date of the decision and the reason.")
    ResponseEntity<AidItemBody> reject(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Refusal body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(rejecting.reject(change, Commands.authority(body.authority())));
    }

    @PostMapping("/agreement-signature")
    @Operation(summary = "Sign the agreement with the donor", description = "By AID_OWNER of the owner's unit.")
    ResponseEntity<AidItemBody> sign(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Signature body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(signing.sign(change, body.on(), body.agreement()));
    }

    @PostMapping("/implementation")
    @Operation(summary = "Begin with the work", description = "By AID_OWNER of the owner's unit.")
    ResponseEntity<AidItemBody> implement(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Dated body) {
        return answers.changed(implementing.start(change(id, seen, actor, body), body.on()));
    }

    private static AidChange change(String id, ExpectedVersion seen, Actor by, Commands.Dated body) {
        return change(id, seen, by, body.document(), body.reason());
    }

    private static AidChange change(String id, ExpectedVersion seen, Actor by, Paper paper, String reason) {
        return new AidChange(id, seen.value(), by, Paper.document(paper), reason);
    }
}
