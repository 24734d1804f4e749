package org.huunghi.agreement.agreement.web;

import static org.huunghi.agreement.agreement.web.AgreementGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.AmendingAgreement;
import org.huunghi.agreement.agreement.Amendment;
import org.huunghi.agreement.agreement.ExtendingAgreement;
import org.huunghi.agreement.agreement.ReaffirmingAgreement;
import org.huunghi.agreement.agreement.RecordingActivity;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.agreement.agreement.web.NewAgreement.AgreementRenewal;
import org.huunghi.agreement.agreement.web.NewAgreement.AgreementTitle;
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

/** What keeps an agreement alive that is in force. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}")
class LifeController {

    /** What is absent stays as it was. */
    record AmendmentRequest(
            @NotNull @KnownInPart String on,
            @NotBlank @Size(max = 2000) String note,
            @Valid AgreementTitle title,
            @Size(max = 30) List<@NotNull @Pattern(regexp = NewAgreement.FIELD) String> fields,
            @Valid AgreementRenewal renewal,
            @NotNull @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {
        Amendment toAmendment() {
            return new Amendment(
                    PartialDate.of(on),
                    note,
                    title == null ? null : title.toText(),
                    fields,
                    AgreementRenewal.of(renewal));
        }
    }

    record ExtensionRequest(
            @NotNull @KnownInPart String until,
            @NotNull @KnownInPart String on,
            @Size(max = 2000) String note,
            @NotNull @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    record Reaffirmation(
            @NotNull @KnownInPart String on,
            @Size(max = 2000) String note,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    record ActivityRequest(
            @NotNull @KnownInPart String on,
            @NotBlank @Size(max = 2000) String note,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    private final AmendingAgreement amending;
    private final ExtendingAgreement extending;
    private final ReaffirmingAgreement reaffirming;
    private final RecordingActivity recording;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    LifeController(
            AmendingAgreement amending,
            ExtendingAgreement extending,
            ReaffirmingAgreement reaffirming,
            RecordingActivity recording,
            AgreementView view) {
        this.amending = amending;
        this.extending = extending;
        this.reaffirming = reaffirming;
        this.recording = recording;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    @PostMapping("/amendments")
    ResponseEntity<ShownAgreement> amend(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody AmendmentRequest body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(amending.amend(change, body.toAmendment()));
    }

    @PostMapping("/extensions")
    ResponseEntity<ShownAgreement> extend(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ExtensionRequest body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(
                extending.extend(change, PartialDate.of(body.until), PartialDate.of(body.on), body.note));
    }

    @PostMapping("/reaffirmations")
    ResponseEntity<ShownAgreement> reaffirm(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody Reaffirmation body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(reaffirming.reaffirm(change, PartialDate.of(body.on), body.note));
    }

    @PostMapping("/activities")
    ResponseEntity<ShownAgreement> recordActivity(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ActivityRequest body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(recording.record(change, PartialDate.of(body.on), body.note));
    }
}
