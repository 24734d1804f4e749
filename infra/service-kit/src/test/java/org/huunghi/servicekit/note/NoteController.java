package org.huunghi.servicekit.note;

import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.mongo.OutboxFull;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notes")
class NoteController {

    record Line(@NotBlank @Size(max = 20) String text) {}

    record NewNote(
            @Size(max = 40) String id,
            @NotBlank @Size(max = 100) String title,
            LocalDate due,
            @Min(1) int pages,
            @NotNull Note.Kind kind,
            @Size(max = 3) List<@NotBlank @Size(max = 20) String> tags,
            @Size(max = 3) List<@Valid Line> lines) {}

    record NoteFilter(Note.Kind kind, @Max(9) Integer pages, LocalDate before) {}

    private final NoteStore store;
    private final Answers<Note, Note, NoteView.Body> answers;
    private final CyclicBarrier pair = new CyclicBarrier(2);

    NoteController(NoteStore store, NoteView view) {
        this.store = store;
        this.answers = new Answers<>(
                view, note -> Problem.of(409, "note-closed", note.title()).with("allowed", List.of()));
    }

    @PostMapping
    ResponseEntity<NoteView.Body> create(@Valid @RequestBody NewNote body) {
        var tags = body.tags() == null ? List.<String>of() : body.tags();
        var id = body.id() == null ? ChangeContext.newId() : body.id();
        var note = new Note(id, body.title(), body.due(), body.pages(), body.kind(), tags, false);
        return answers.created(Outcome.done(store.add(note)));
    }

    @GetMapping("/{id}")
    ResponseEntity<NoteView.Body> show(@PathVariable String id) {
        return answers.shown(store.find(id));
    }

    @GetMapping
    Page<NoteView.Body> list(PageRequest page, @Valid @ParameterObject NoteFilter filter) {
        var found = store.after(page.after().map(List::getLast).orElse(""), page.limit() + 1);
        return Page.of(found, page, note -> List.of(note.aggregate().id()), answers::body);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<NoteView.Body> close(@PathVariable String id, ExpectedVersion seen) {
        var note = store.find(id)
                .orElseThrow(() -> Problem.of(404, "not-found").asRefusal())
                .at(seen.value());
        return note.aggregate().closed()
                ? answers.changed(Outcome.refused(note.aggregate()))
                : answers.changed(Outcome.done(store.save(note, note.aggregate().close())));
    }

    /** Reads, waits until another request has read as well, and only then writes. */
    @PostMapping("/{id}/racing")
    ResponseEntity<NoteView.Body> race(@PathVariable String id, ExpectedVersion seen)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        var note = store.find(id).orElseThrow().at(seen.value());
        pair.await(20, TimeUnit.SECONDS);
        return answers.changed(Outcome.done(store.save(note, note.aggregate().close())));
    }

    /** Counts a file as it comes. */
    @PostMapping(path = "/{id}/file", consumes = "application/pdf")
    long file(@PathVariable String id, HttpServletRequest request) throws IOException {
        return request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    @GetMapping("/me")
    Actor actor(Actor actor) {
        return actor;
    }

    @PostMapping("/{id}/failure")
    void fail(@PathVariable String id) {
        throw switch (id) {
            case "outbox" -> new OutboxFull(id, 1000);
            case "store" -> new MongoTimeoutException("no server at db.internal:27017");
            default -> new IllegalStateException("secret of the house: " + id);
        };
    }
}
