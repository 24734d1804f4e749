package org.huunghi.agreement.agreement.web;

import static org.huunghi.agreement.agreement.web.AgreementGrounds.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.Consultee;
import org.huunghi.agreement.agreement.CorrectingAgreement;
import org.huunghi.agreement.agreement.DroppingAgreement;
import org.huunghi.agreement.agreement.EscalatingToPm;
import org.huunghi.agreement.agreement.RecordingOpinion;
import org.huunghi.agreement.agreement.RecordingPmOpinion;
import org.huunghi.agreement.agreement.RequestingConsultation;
import org.huunghi.agreement.agreement.StartingDraft;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.agreement.agreement.web.NewAgreement.AgreementTitle;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with an agreement before the chair decides. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}")
class DraftingController {

    record ConsultationRequest(
            @NotEmpty @Size(max = 30) List<@NotNull @Valid ConsultedBody> consultees,
            LocalDate sentOn,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    record ConsultedBody(
            @NotNull @Pattern(regexp = NewAgreement.CODE) String code,
            @NotNull @Valid AgreementTitle name) {}

    record ConsulteeOpinion(
            @NotNull @Pattern(regexp = NewAgreement.CODE) String consultee,
            @NotNull Boolean agrees,
            @Size(max = 2000) String note,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    record PrimeMinisterOpinion(
            @NotNull Boolean consents,
            @Size(max = 2000) String note,
            @Valid AgreementDocument document,
            @Size(max = 2000) String reason) {}

    record GivingUp(
            @Valid AgreementDocument document,
            @NotBlank @Size(max = 2000) String reason) {}

    private final CorrectingAgreement correcting;
    private final StartingDraft starting;
    private final RequestingConsultation requesting;
    private final RecordingOpinion recording;
    private final EscalatingToPm escalating;
    private final RecordingPmOpinion recordingPm;
    private final DroppingAgreement dropping;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    DraftingController(
            CorrectingAgreement correcting,
            StartingDraft starting,
            RequestingConsultation requesting,
            RecordingOpinion recording,
            EscalatingToPm escalating,
            RecordingPmOpinion recordingPm,
            DroppingAgreement dropping,
            AgreementView view) {
        this.correcting = correcting;
        this.starting = starting;
        this.requesting = requesting;
        this.recording = recording;
        this.escalating = escalating;
        this.recordingPm = recordingPm;
        this.dropping = dropping;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    /** The whole proposal as it should read; once others have been asked, with a reason. */
    @PostMapping("/corrections")
    ResponseEntity<ShownAgreement> correct(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody NewAgreement body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(correcting.correct(change, body.toProposal()));
    }

    @PostMapping("/drafting")
    ResponseEntity<ShownAgreement> startDrafting(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) AgreementGrounds grounds) {
        return answers.changed(starting.start(change(id, seen, actor, grounds)));
    }

    @PostMapping("/consultation")
    ResponseEntity<ShownAgreement> requestConsultation(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ConsultationRequest body) {
        var consultees = body.consultees.stream()
                .map(asked -> new Consultee(asked.code, asked.name.toText()))
                .toList();
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(requesting.request(change, consultees, body.sentOn));
    }

    @PostMapping("/opinions")
    ResponseEntity<ShownAgreement> recordOpinion(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody ConsulteeOpinion body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(recording.record(change, body.consultee, body.agrees, body.note));
    }

    @PostMapping("/escalation")
    ResponseEntity<ShownAgreement> escalateToPm(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) AgreementGrounds grounds) {
        return answers.changed(escalating.escalate(change(id, seen, actor, grounds)));
    }

    @PostMapping("/pm-opinion")
    ResponseEntity<ShownAgreement> recordPmOpinion(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody PrimeMinisterOpinion body) {
        var change = change(id, seen, actor, body.document, body.reason);
        return answers.changed(recordingPm.record(change, body.consents, body.note));
    }

    @PostMapping("/drop")
    ResponseEntity<ShownAgreement> drop(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody GivingUp body) {
        return answers.changed(dropping.drop(change(id, seen, actor, body.document, body.reason)));
    }
}
