package org.huunghi.servicekit.imports.publishing;

import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.servicekit.imports.Import;
import org.huunghi.servicekit.imports.ImportEvent;

/** The wire names of what happens to imports, the same in every service. */
public final class ImportEventTypes {

    private record Nothing() {}

    private record Checked(int total, int valid) {}

    private record Refused(String cause) {}

    private record Accepted(int chosen) {}

    private record Finished(int created, int failed) {}

    private ImportEventTypes() {}

    /** @param service its name, the source of the events */
    public static EventCatalogue<Import, ImportEvent> of(String service) {
        return EventCatalogue.<Import, ImportEvent, ImportState>of(
                        "import", "/" + service, ImportState.class, ImportState::of)
                .event(
                        ImportEvent.Received.class,
                        "received",
                        Nothing.class,
                        e -> new Nothing(),
                        "Đã nhận tệp",
                        "A file has been received")
                .event(
                        ImportEvent.Checked.class,
                        "checked",
                        Checked.class,
                        e -> new Checked(e.tally().total(), e.tally().valid()),
                        "Đã kiểm tra từng dòng",
                        "Every row has been judged")
                .event(
                        ImportEvent.Refused.class,
                        "refused",
                        Refused.class,
                        e -> new Refused(e.cause().code()),
                        "Tệp không đọc được",
                        "The file cannot be read")
                .event(
                        ImportEvent.Accepted.class,
                        "accepted",
                        Accepted.class,
                        e -> new Accepted(e.chosen()),
                        "Đã chấp nhận các dòng được chọn",
                        "The chosen rows are accepted")
                .event(
                        ImportEvent.Expired.class,
                        "expired",
                        Nothing.class,
                        e -> new Nothing(),
                        "Quá hạn mà không ai quyết định",
                        "Nobody decided in time")
                .event(
                        ImportEvent.Finished.class,
                        "finished",
                        Finished.class,
                        e -> new Finished(e.ending().created(), e.ending().failed()),
                        "Đã ghi xong",
                        "The chosen rows have been written")
                .build();
    }
}
