package org.huunghi.agreement.task.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.huunghi.agreement.document.ReceivingPdf.Announced;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.ReadingDirectiveDocument;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.UploadingDirectiveDocument;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.SentPdf;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of directives: sent once, cited by every task that comes from the directive, read through each of them. */
@RestController
class DirectiveDocumentController {

    private static final String PATH = "/api/v1/directive-documents";

    private final UploadingDirectiveDocument uploading;
    private final ReadingDirectiveDocument reading;

    DirectiveDocumentController(UploadingDirectiveDocument uploading, ReadingDirectiveDocument reading) {
        this.uploading = uploading;
        this.reading = reading;
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<DirectiveDocument> upload(
            @RequestParam @NotBlank @Size(max = 200) @Pattern(regexp = SentPdf.NAME) String name,
            @RequestHeader(name = SentPdf.CONTENT_DIGEST, required = false) @Pattern(regexp = SentPdf.DIGEST)
                    String digest,
            Actor actor,
            @Parameter(hidden = true) InputStream file) {
        try {
            return switch (uploading.upload(new Announced(name, SentPdf.announced(digest)), file, actor)) {
                case UploadingDirectiveDocument.Answer.Uploaded(DirectiveDocument document) ->
                    ResponseEntity.created(URI.create(PATH + "/" + document.id()))
                            .body(document);
                case UploadingDirectiveDocument.Answer.Refused(TaskRejection reason) ->
                    throw TaskProblems.of(reason).asRefusal();
            };
        } catch (IOException e) {
            throw Problem.of(400, "body-incomplete").asRefusal();
        }
    }

    @GetMapping(path = PATH + "/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<InputStreamResource> read(@PathVariable String id, Actor actor) {
        return answer(reading.uploaded(id, actor));
    }

    @GetMapping(path = TaskView.PATH + "/{id}/directive/document", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<InputStreamResource> readOfTask(@PathVariable String id, Actor actor) {
        return answer(reading.ofTask(id, actor));
    }

    private static ResponseEntity<InputStreamResource> answer(ReadingDirectiveDocument.Answer answer) {
        return switch (answer) {
            case ReadingDirectiveDocument.Answer.Found(DirectiveDocument found, InputStream content) ->
                SentPdf.answer(found.name(), found.size(), found.sha256(), content);
            case ReadingDirectiveDocument.Answer.Refused(TaskRejection reason) ->
                throw TaskProblems.of(reason).asRefusal();
        };
    }
}
