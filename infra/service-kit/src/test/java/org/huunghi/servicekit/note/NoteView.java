package org.huunghi.servicekit.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import tools.jackson.databind.JsonNode;

record NoteView(NoteStore store) implements AggregateView<Note, NoteView.Body> {

    record Body(String id, String title, LocalDate due, int pages, Note.Kind kind, List<String> tags, boolean closed) {}

    @Override
    public Class<Note> type() {
        return Note.class;
    }

    @Override
    public String path() {
        return "/api/v1/notes";
    }

    @Override
    public String id(Note note) {
        return note.id();
    }

    @Override
    public Body body(Note note, long version) {
        return new Body(note.id(), note.title(), note.due(), note.pages(), note.kind(), note.tags(), note.closed());
    }

    @Override
    public Optional<String> chosenId(JsonNode creation) {
        return creation.path("id").stringValueOpt();
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return store.answer(id, key);
    }
}
