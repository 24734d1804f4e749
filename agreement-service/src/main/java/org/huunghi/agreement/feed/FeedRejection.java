package org.huunghi.agreement.feed;

import java.util.Set;

/** Why a command on a feed is refused. */
public sealed interface FeedRejection {

    record NotFound(String id) implements FeedRejection {}

    /** A feed shows what a unit may see, so its subscriber has one. */
    record NoUnit() implements FeedRejection {}

    record ValueMissing() implements FeedRejection {}

    record UnknownPartner(String partner) implements FeedRejection {}

    record UnknownField(String code) implements FeedRejection {}

    record TooMany(int most) implements FeedRejection {}

    record WrongStatus(FeedStatus from, String command, Set<String> allowed) implements FeedRejection {}
}
