package org.huunghi.agreement.feed;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Somebody wants deadlines in a calendar program. */
public final class CreatingFeed {

    private static final int MOST = 20;

    private final Feeds feeds;
    private final KnownPartners partners;
    private final Predicate<String> fields;
    private final Clock clock;

    /** @param fields whether it is the code of a field of cooperation */
    public CreatingFeed(Feeds feeds, KnownPartners partners, Predicate<String> fields, Clock clock) {
        this.feeds = feeds;
        this.partners = partners;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * @param value field or partner; nothing for what is chosen by the subscriber or the own unit
     */
    public Addressed create(FeedScope.Kind kind, String value, Actor by) {
        var flaw = flaw(kind, value, by);
        if (flaw.isPresent()) {
            return Addressed.refused(flaw.get());
        }
        var scope = new FeedScope(kind, own(kind, by).orElse(value));
        var secret = Secret.fresh();
        var now = clock.instant();
        return switch (Feed.create(ChangeContext.newId(), by.id(), by.unit(), scope, secret.fingerprint(), now)) {
            case Decision.Accepted<Feed, FeedEvent, FeedRejection> accepted ->
                new Addressed(Outcome.done(feeds.add(accepted, Attribution.of(by, now))), secret.text());
            case Decision.Rejected<Feed, FeedEvent, FeedRejection>(FeedRejection reason) -> Addressed.refused(reason);
        };
    }

    private Optional<FeedRejection> flaw(FeedScope.Kind kind, String value, Actor by) {
        if (by.unit() == null) {
            return Optional.of(new FeedRejection.NoUnit());
        }
        if (own(kind, by).isEmpty() && value == null) {
            return Optional.of(new FeedRejection.ValueMissing());
        }
        if (kind == FeedScope.Kind.PARTNER && partners.find(value).isEmpty()) {
            return Optional.of(new FeedRejection.UnknownPartner(value));
        }
        if (kind == FeedScope.Kind.FIELD && !fields.test(value)) {
            return Optional.of(new FeedRejection.UnknownField(value));
        }
        return feeds.ofOwner(by.id(), FeedStatus.ACTIVE, null, MOST).size() < MOST
                ? Optional.empty()
                : Optional.of(new FeedRejection.TooMany(MOST));
    }

    private static Optional<String> own(FeedScope.Kind kind, Actor by) {
        return switch (kind) {
            case MINE -> Optional.of(by.id());
            case LEADING, UNIT -> Optional.of(by.unit());
            case FIELD, PARTNER -> Optional.empty();
        };
    }
}
