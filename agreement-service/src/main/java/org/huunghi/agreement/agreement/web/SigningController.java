package org.huunghi.agreement.agreement.web;

import static org.huunghi.agreement.agreement.web.AgreementGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.ApprovingToSign;
import org.huunghi.agreement.agreement.EnteringIntoForce;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.agreement.SigningAgreement;
import org.huunghi.agreement.agreement.SubmittingReport;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with an agreement from the chair's approval until it is in force. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}")
class SigningController {

    /** Whoever signs in the chair's place names the written authorisation; the document is what was signed. */
    record Signature(
            @NotNull @KnownInPart String signedOn,
            @Size(max = 200) String place,
            @NotBlank @Size(max = 200) String signer,
            @Valid AgreementDocument authorisation,
            @KnownInPart String effectiveOn,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {
        Signing toSigning() {
            return new Signing(
                    PartialDate.of(signedOn),
                    place,
                    signer,
                    AgreementDocument.of(authorisation),
                    PartialDate.of(effectiveOn));
        }
    }

    record EntryIntoForce(
            @NotNull @KnownInPart String on,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    record SigningReport(
            @NotNull @KnownInPart String on,
            @NotNull @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    private final ApprovingToSign approving;
    private final SigningAgreement signing;
    private final EnteringIntoForce entering;
    private final SubmittingReport submitting;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    SigningController(
            ApprovingToSign approving,
            SigningAgreement signing,
            EnteringIntoForce entering,
            SubmittingReport submitting,
            AgreementView view) {
        this.approving = approving;
        this.signing = signing;
        this.entering = entering;
        this.submitting = submitting;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    @PostMapping("/approval")
    ResponseEntity<ShownAgreement> approveToSign(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) AgreementGrounds grounds) {
        return answers.changed(approving.approve(change(id, seen, actor, grounds)));
    }

    @PostMapping("/signature")
    ResponseEntity<ShownAgreement> sign(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Signature body) {
        return answers.changed(signing.sign(change(id, seen, actor, body.document, body.reason), body.toSigning()));
    }

    @PostMapping("/entry-into-force")
    ResponseEntity<ShownAgreement> enterIntoForce(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody EntryIntoForce body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(entering.enter(change, PartialDate.of(body.on)));
    }

    @PostMapping("/post-signing-report")
    ResponseEntity<ShownAgreement> submitReport(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody SigningReport body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(submitting.submit(change, PartialDate.of(body.on)));
    }
}
