package org.huunghi.servicekit.note;

import java.time.LocalDate;
import java.util.List;

/** A small aggregate for the tests of the kit. */
record Note(String id, String title, LocalDate due, int pages, Kind kind, List<String> tags, boolean closed) {

    enum Kind {
        LETTER,
        REPORT
    }

    Note close() {
        return new Note(id, title, due, pages, kind, tags, true);
    }
}
