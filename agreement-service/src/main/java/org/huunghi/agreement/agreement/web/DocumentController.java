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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.AttachingDocument;
import org.huunghi.agreement.agreement.Attachment;
import org.huunghi.agreement.agreement.AttachmentRole;
import org.huunghi.agreement.agreement.ReadingDocument;
import org.huunghi.agreement.agreement.RemovingDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.LanguageTag;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Problem;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

    private static final String REPR_DIGEST = "Repr-Digest";
    private static final String SHA_256 = "sha-256=:([A-Za-z0-9+/]{43}=):";

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
            @RequestParam @NotBlank @Size(max = 200) @Pattern(regexp = "[^/\\\\\\p{C}]*") String name,
            @RequestHeader(name = "Content-Digest", required = false) @Pattern(regexp = SHA_256) String digest,
            @Parameter(hidden = true) InputStream file) {
        var announced = new AttachingDocument.Announced(role, language(role, language), name, hexadecimal(digest));
        var change = new Change(id, seen.value(), actor, null, null);
        try {
            return answers.changed(attaching.attach(change, announced, file));
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
            case ReadingDocument.Answer.Found(Attachment found, InputStream content) -> sent(found, content);
            case ReadingDocument.Answer.Refused(AgreementRejection reason) ->
                throw AgreementProblems.of(reason).asRefusal();
        };
    }

    /** To be saved and never shown as part of a page; kept by nobody who might not ask again. */
    private static ResponseEntity<InputStreamResource> sent(Attachment document, InputStream content) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(document.sha256()));
        return ResponseEntity.ok()
                .eTag('"' + document.sha256() + '"')
                .header(REPR_DIGEST, "sha-256=:" + digest + ":")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(document.size())
                .body(new InputStreamResource(content));
    }

    /** In ASCII alone: the name as RFC 8187 has it, and a plain one for readers that do not know it. */
    private static String disposition(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"document.pdf\"; filename*=UTF-8''" + encoded;
    }

    private static String language(AttachmentRole role, String language) {
        if (language == null && role != AttachmentRole.TEXT) {
            return null;
        }
        return LanguageTag.of(language == null ? "" : language)
                .orElseThrow(
                        () -> Problem.invalid("language", "unknown-language").asRefusal());
    }

    private static String hexadecimal(String digest) {
        return digest == null
                ? null
                : HexFormat.of().formatHex(Base64.getDecoder().decode(digest.substring(9, digest.length() - 1)));
    }
}
