package org.huunghi.agreement.agreement.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.AttachingDocument;
import org.huunghi.agreement.agreement.Attachment;
import org.huunghi.agreement.agreement.AttachmentRole;
import org.huunghi.agreement.agreement.ReadingDocument;
import org.huunghi.agreement.agreement.RemovingDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.agreement.document.ReceivingPdf.Announced;
import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.LanguageTag;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.SentPdf;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of an agreement: sent and read as they are, with what is said of them beside them. */
@RestController
@RequestMapping(AgreementView.PATH + "/{id}/documents")
class DocumentController {

    private final AttachingDocument attaching;
    private final RemovingDocument removing;
    private final ReadingDocument reading;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    DocumentController(
            AttachingDocument attaching, RemovingDocument removing, ReadingDocument reading, AgreementView view) {
        this.attaching = attaching;
        this.removing = removing;
        this.reading = reading;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @PostMapping(path = "", consumes = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<ShownAgreement> attach(
            @PathVariable String id,
            ExpectedVersion seen,
            Actor actor,
            @RequestParam AttachmentRole role,
            @RequestParam(required = false) @Size(max = 35) String language,
            @RequestParam @NotBlank @Size(max = 200) @Pattern(regexp = SentPdf.NAME) String name,
            @RequestHeader(name = SentPdf.CONTENT_DIGEST, required = false) @Pattern(regexp = SentPdf.DIGEST)
                    String digest,
            @Parameter(hidden = true) InputStream file) {
        var announced = new Announced(name, SentPdf.announced(digest));
        var change = new Change(id, seen.value(), actor, null, null);
        try {
            return answers.changed(attaching.attach(change, role, language(role, language), announced, file));
        } catch (IOException e) {
            throw Problem.of(400, "body-incomplete").asRefusal();
        }
    }

    @DeleteMapping("/{document}")
    ResponseEntity<ShownAgreement> remove(
            @PathVariable String id, @PathVariable String document, ExpectedVersion seen, Actor actor) {
        return answers.changed(removing.remove(new Change(id, seen.value(), actor, null, null), document));
    }

    @GetMapping(path = "/{document}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<InputStreamResource> read(@PathVariable String id, @PathVariable String document, Actor actor) {
        return switch (reading.read(id, document, actor)) {
            case ReadingDocument.Answer.Found(Attachment found, InputStream content) ->
                SentPdf.answer(found.name(), found.size(), found.sha256(), content);
            case ReadingDocument.Answer.Refused(AgreementRejection reason) ->
                throw AgreementProblems.of(reason).asRefusal();
        };
    }

    private static String language(AttachmentRole role, String language) {
        if (language == null && role != AttachmentRole.TEXT) {
            return null;
        }
        return LanguageTag.of(language == null ? "" : language)
                .orElseThrow(
                        () -> Problem.invalid("language", "unknown-language").asRefusal());
    }
}
