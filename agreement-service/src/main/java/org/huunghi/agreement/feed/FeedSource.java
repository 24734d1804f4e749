package org.huunghi.agreement.feed;

import java.util.stream.Stream;

/** Where entries come from. */
interface FeedSource {

    Stream<FeedEntry> entries(FeedScope scope, FeedWindow window);
}
