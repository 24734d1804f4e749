package org.huunghi.agreement.agreement.web;

import static org.huunghi.agreement.agreement.web.AgreementGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.InheritingAgreement;
import org.huunghi.agreement.agreement.KeepingInherited;
import org.huunghi.agreement.agreement.Replacement;
import org.huunghi.agreement.agreement.ReplacingAgreement;
import org.huunghi.agreement.agreement.ResumingAgreement;
import org.huunghi.agreement.agreement.SuspendingAgreement;
import org.huunghi.agreement.agreement.TerminatingAgreement;
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

/** What the chair decides about whether an agreement goes on. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}")
class EndingController {

    record Pause(
            @NotNull @KnownInPart String on,
            @Valid AgreementDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    record Termination(
            @NotNull @KnownInPart String on,
            @NotNull @Valid AgreementDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Nothing is replaced without the partner's consent. */
    record ReplacementRequest(
            @NotBlank @Size(max = 64) String by,
            @NotNull @KnownInPart String on,
            @NotNull @Valid AgreementDocument consent,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {
        Replacement toReplacement() {
            return new Replacement(by, PartialDate.of(on), AgreementDocument.of(consent));
        }
    }

    /** What the chair decides about an inherited agreement, and on which paper. */
    record SuccessionRequest(
            @NotNull @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    private final SuspendingAgreement suspending;
    private final ResumingAgreement resuming;
    private final TerminatingAgreement terminating;
    private final ReplacingAgreement replacing;
    private final InheritingAgreement inheriting;
    private final KeepingInherited keeping;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    EndingController(
            SuspendingAgreement suspending,
            ResumingAgreement resuming,
            TerminatingAgreement terminating,
            ReplacingAgreement replacing,
            InheritingAgreement inheriting,
            KeepingInherited keeping,
            AgreementView view) {
        this.suspending = suspending;
        this.resuming = resuming;
        this.terminating = terminating;
        this.replacing = replacing;
        this.inheriting = inheriting;
        this.keeping = keeping;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    @PostMapping("/suspension")
    ResponseEntity<ShownAgreement> suspend(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Pause body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(suspending.suspend(change, PartialDate.of(body.on)));
    }

    @PostMapping("/resumption")
    ResponseEntity<ShownAgreement> resume(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Pause body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(resuming.resume(change, PartialDate.of(body.on)));
    }

    @PostMapping("/termination")
    ResponseEntity<ShownAgreement> terminate(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Termination body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(terminating.terminate(change, PartialDate.of(body.on)));
    }

    @PostMapping("/replacement")
    ResponseEntity<ShownAgreement> replace(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ReplacementRequest body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(replacing.replace(change, body.toReplacement()));
    }

    @PostMapping("/inheritance")
    ResponseEntity<ShownAgreement> inherit(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody SuccessionRequest body) {
        return answers.changed(inheriting.inherit(change(id, seen, actor, body.document, body.reason)));
    }

    @PostMapping("/keeping")
    ResponseEntity<ShownAgreement> keepInherited(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody SuccessionRequest body) {
        return answers.changed(keeping.keep(change(id, seen, actor, body.document, body.reason)));
    }
}
