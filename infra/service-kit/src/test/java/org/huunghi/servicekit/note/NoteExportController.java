package org.huunghi.servicekit.note;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.note.NoteController.NoteFilter;
import org.huunghi.servicekit.table.Download;
import org.huunghi.servicekit.table.Table;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes as a file, and two lists that no file can be made of. */
@RestController
class NoteExportController {

    static final Table<NoteView.Body> TABLE = Table.<NoteView.Body>of("Ghi chép", "Notes")
            .text("id", "Mã", "Id", NoteView.Body::id)
            .text("title", "Tiêu đề", "Title", NoteView.Body::title)
            .number("pages", "Số trang", "Pages", NoteView.Body::pages);

    private static final Table<Integer> NUMBERS =
            Table.<Integer>of("Số", "Numbers").text("number", "Số", "Number", number -> "x".repeat(1_000));

    final AtomicInteger endlessPages = new AtomicInteger();
    final CountDownLatch endlessEnded = new CountDownLatch(1);

    private final NoteController notes;

    NoteExportController(NoteController notes) {
        this.notes = notes;
    }

    @GetMapping({"/api/v1/notes.csv", "/api/v1/notes.xlsx"})
    void export(Download download, @Valid @ParameterObject NoteFilter filter) throws IOException {
        download.write(TABLE, page -> notes.list(page, filter));
    }

    @GetMapping({"/api/v1/notes-endless.csv", "/api/v1/notes-endless.xlsx"})
    void endless(Download download) throws IOException {
        try {
            download.write(NUMBERS, page -> {
                endlessPages.incrementAndGet();
                return numbers(page);
            });
        } finally {
            endlessEnded.countDown();
        }
    }

    @GetMapping({"/api/v1/notes-breaking.csv", "/api/v1/notes-breaking.xlsx"})
    void breaking(Download download) throws IOException {
        download.write(NUMBERS, page -> {
            if (page.after().isPresent()) {
                throw new IllegalStateException("the store is gone");
            }
            return numbers(page);
        });
    }

    private static Page<Integer> numbers(PageRequest page) {
        var found = IntStream.rangeClosed(0, page.limit()).boxed().toList();
        return Page.of(found, page, number -> List.of("more"), number -> number);
    }
}
