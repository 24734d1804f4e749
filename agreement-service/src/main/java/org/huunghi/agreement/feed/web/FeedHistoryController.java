package org.huunghi.agreement.feed.web;

import org.huunghi.agreement.feed.Feeds;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a feed, told to its owner. */
@RestController
@RequestMapping(FeedView.PATH + "/{id}")
@HistoryOf("a feed")
class FeedHistoryController extends HistoryController {

    FeedHistoryController(Feeds feeds, RecordHistories histories) {
        super(histories.of("feed"), (id, actor) -> feeds.find(id)
                .filter(feed -> feed.aggregate().isOf(actor.id())));
    }
}
