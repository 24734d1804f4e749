package org.huunghi.agreement.agreement.web;

import static org.huunghi.agreement.agreement.web.AgreementGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.CommitmentEnd;
import org.huunghi.agreement.agreement.DeliveringCommitment;
import org.huunghi.agreement.agreement.GivingUpCommitment;
import org.huunghi.agreement.agreement.MakingCommitments;
import org.huunghi.agreement.agreement.StartingCommitment;
import org.huunghi.agreement.agreement.WaivingCommitment;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What both sides have committed to under an agreement, and what becomes of it. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}/commitments")
class CommitmentController {

    /** What shows a delivery: the paper, or documents of the agreement, or both. */
    record CommitmentEnding(
            @NotNull LocalDate on,
            @Size(max = 20) List<@NotBlank @Size(max = 64) String> evidence,
            @Size(max = 2000) String note,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {
        CommitmentEnd toEnd() {
            return new CommitmentEnd(on, AgreementDocument.of(document), evidence, note);
        }
    }

    private final MakingCommitments making;
    private final StartingCommitment starting;
    private final DeliveringCommitment delivering;
    private final GivingUpCommitment givingUp;
    private final WaivingCommitment waiving;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    CommitmentController(
            MakingCommitments making,
            StartingCommitment starting,
            DeliveringCommitment delivering,
            GivingUpCommitment givingUp,
            WaivingCommitment waiving,
            AgreementView view) {
        this.making = making;
        this.starting = starting;
        this.delivering = delivering;
        this.givingUp = givingUp;
        this.waiving = waiving;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    @PostMapping("")
    ResponseEntity<ShownAgreement> make(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody NewCommitments body) {
        return answers.changed(making.make(change(id, seen, actor, body.document(), body.reason()), body.toTerms()));
    }

    @PostMapping("/{commitment}/start")
    ResponseEntity<ShownAgreement> start(
            @PathVariable String id,
            @PathVariable String commitment,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) AgreementGrounds grounds) {
        return answers.changed(starting.start(change(id, seen, actor, grounds), commitment));
    }

    @PostMapping("/{commitment}/delivery")
    ResponseEntity<ShownAgreement> deliver(
            @PathVariable String id,
            @PathVariable String commitment,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody CommitmentEnding body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(delivering.deliver(change, commitment, body.toEnd()));
    }

    @PostMapping("/{commitment}/non-delivery")
    ResponseEntity<ShownAgreement> giveUp(
            @PathVariable String id,
            @PathVariable String commitment,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody CommitmentEnding body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(givingUp.giveUp(change, commitment, body.toEnd()));
    }

    @PostMapping("/{commitment}/waiver")
    ResponseEntity<ShownAgreement> waive(
            @PathVariable String id,
            @PathVariable String commitment,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody CommitmentEnding body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(waiving.waive(change, commitment, body.toEnd()));
    }
}
