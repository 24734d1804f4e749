package org.huunghi.agreement.feed;

import static org.huunghi.agreement.feed.FeedTransitions.TABLE;

import java.time.Instant;
import java.util.function.Function;
import org.huunghi.eventing.Decision;

/**
 * An address that shows a subscriber's deadlines to any calendar program that knows it. It is a secret: only its
 * fingerprint is kept, it can be changed for a new one, and taken back for good.
 *
 * @param owner id of the subscriber
 * @param unit code of the subscriber's unit, whose rights the feed has
 * @param secret fingerprint of what the address ends with
 */
public record Feed(
        String id, String owner, String unit, FeedScope scope, String secret, FeedStatus status, Instant createdAt) {

    static Decision<Feed, FeedEvent, FeedRejection> create(
            String id, String owner, String unit, FeedScope scope, String secret, Instant now) {
        return Decision.accepted(
                new Feed(id, owner, unit, scope, secret, FeedStatus.ACTIVE, now), new FeedEvent.Created());
    }

    Decision<Feed, FeedEvent, FeedRejection> rotate(String fresh) {
        return on(
                FeedTransitions.ROTATE,
                next -> Decision.accepted(
                        new Feed(id, owner, unit, scope, fresh, next, createdAt), new FeedEvent.Rotated()));
    }

    Decision<Feed, FeedEvent, FeedRejection> revoke() {
        return on(
                FeedTransitions.REVOKE,
                next -> Decision.accepted(
                        new Feed(id, owner, unit, scope, secret, next, createdAt), new FeedEvent.Revoked()));
    }

    public boolean isOf(String actor) {
        return owner.equals(actor);
    }

    /** Where it stands in lists. Unique and sortable as text. */
    public String rank() {
        return createdAt + "/" + id;
    }

    private Decision<Feed, FeedEvent, FeedRejection> on(
            String command, Function<FeedStatus, Decision<Feed, FeedEvent, FeedRejection>> decide) {
        return TABLE.move(status, command)
                .map(decide)
                .orElseGet(() ->
                        Decision.rejected(new FeedRejection.WrongStatus(status, command, TABLE.allowedIn(status))));
    }
}
