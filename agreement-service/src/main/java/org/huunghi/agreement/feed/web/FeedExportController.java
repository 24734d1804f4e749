package org.huunghi.agreement.feed.web;

import java.io.IOException;
import org.huunghi.agreement.feed.web.FeedView.ShownFeed;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.table.Download;
import org.huunghi.servicekit.table.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's feeds as a file, without their addresses. */
@RestController
class FeedExportController {

    private static final Table<ShownFeed> TABLE = Table.<ShownFeed>of("Lịch theo dõi", "Calendar feeds")
            .text("id", "Mã", "Id", ShownFeed::id)
            .text("kind", "Loại", "Kind", ShownFeed::kind)
            .text("value", "Giá trị", "Value", ShownFeed::value)
            .text("status", "Trạng thái", "Status", ShownFeed::status)
            .moment("createdAt", "Tạo lúc", "Created at", ShownFeed::createdAt);

    private final FeedController feeds;

    FeedExportController(FeedController feeds) {
        this.feeds = feeds;
    }

    @GetMapping({FeedView.PATH + Download.CSV, FeedView.PATH + Download.XLSX})
    void export(Download download, Actor actor) throws IOException {
        download.write(TABLE, page -> feeds.list(page, actor));
    }
}
