package org.huunghi.servicekit.imports.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.imports.AcceptingImport;
import org.huunghi.servicekit.imports.Import;
import org.huunghi.servicekit.imports.ImportColumn;
import org.huunghi.servicekit.imports.ImportKind;
import org.huunghi.servicekit.imports.ImportRejection;
import org.huunghi.servicekit.imports.ImportRows;
import org.huunghi.servicekit.imports.Imports;
import org.huunghi.servicekit.imports.ReceivingImport;
import org.huunghi.servicekit.imports.RowStatus;
import org.huunghi.servicekit.imports.web.ImportView.ShownImport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A file is sent, its rows are looked through, and those chosen are accepted; all by the one who sent it. */
@RestController
@RequestMapping(ImportView.PATH)
public class ImportController {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Imports imports;
    private final ImportRows rows;
    private final ReceivingImport receiving;
    private final AcceptingImport accepting;
    private final List<ImportKind<?>> kinds;
    private final Answers<Import, ImportRejection, ShownImport> answers;

    public ImportController(
            Imports imports,
            ImportRows rows,
            ReceivingImport receiving,
            AcceptingImport accepting,
            List<ImportKind<?>> kinds,
            ImportView view) {
        this.imports = imports;
        this.rows = rows;
        this.receiving = receiving;
        this.accepting = accepting;
        this.kinds = kinds;
        this.answers = new Answers<>(view, ImportProblems::of);
    }

    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @PostMapping(consumes = {CSV, XLSX})
    ResponseEntity<ShownImport> receive(
            @RequestParam @NotBlank @Size(max = 40) String kind,
            @RequestParam(required = false) @Size(min = 1, max = 200) String name,
            HttpServletRequest request,
            Actor actor) {
        return answers.created(receiving.receive(kind, name, body(request), actor));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownImport> show(@PathVariable String id, Actor actor) {
        return answers.shown(imports.find(id).filter(own -> own.aggregate().isOf(actor.id())));
    }

    @GetMapping
    Page<ShownImport> list(PageRequest page, Actor actor) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = imports.ofActor(actor.id(), after, page.limit() + 1);
        return Page.of(found, page, own -> List.of(own.aggregate().rank()), answers::body);
    }

    @GetMapping("/{id}/rows")
    Page<ShownRow> rows(
            @PathVariable String id,
            @RequestParam(required = false) Set<RowStatus> status,
            PageRequest page,
            Actor actor,
            Locale language) {
        var kind = kind(own(id, actor).aggregate().kind());
        var statuses = status == null || status.isEmpty() ? EnumSet.allOf(RowStatus.class) : status;
        var after = page.after().map(List::getLast).map(Integer::valueOf).orElse(0);
        var found = rows.list(id, statuses, after, page.limit() + 1);
        return Page.of(
                found, page, row -> List.of(Integer.toString(row.line())), row -> ShownRow.of(row, kind, language));
    }

    /** Without a body, all valid rows are meant. */
    @PostMapping("/{id}/acceptance")
    ResponseEntity<ShownImport> accept(
            @PathVariable String id,
            @Valid @RequestBody(required = false) Acceptance body,
            ExpectedVersion seen,
            Actor actor) {
        var chosen = body == null ? Acceptance.all() : body;
        return answers.changed(accepting.accept(id, seen.value(), chosen.mode(), chosen.lines(), actor));
    }

    /** An empty file with the headers that are understood, in the caller's language. */
    @GetMapping(path = "/template", produces = CSV)
    ResponseEntity<byte[]> template(@RequestParam @NotBlank @Size(max = 40) String kind, Locale language) {
        var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var headers = kind(kind).columns().stream()
                .map(column -> '"' + (english ? column.en() : column.vi()) + '"')
                .collect(Collectors.joining(",", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + ".csv\"")
                .body(headers.getBytes(StandardCharsets.UTF_8));
    }

    /** Those that this import may have. */
    List<ImportColumn> columns(String id, Actor actor) {
        return kind(own(id, actor).aggregate().kind()).columns();
    }

    private Versioned<Import> own(String id, Actor actor) {
        return imports.find(id)
                .filter(found -> found.aggregate().isOf(actor.id()))
                .orElseThrow(() -> Problem.of(404, "not-found").asRefusal());
    }

    private ImportKind<?> kind(String name) {
        return kinds.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        ImportProblems.of(new ImportRejection.UnknownKind(name)).asRefusal());
    }

    /** The body is in memory, within its bound, and so can be opened more than once. */
    private static Supplier<InputStream> body(HttpServletRequest request) {
        return () -> {
            try {
                return request.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
