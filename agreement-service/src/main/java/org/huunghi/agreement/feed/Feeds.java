package org.huunghi.agreement.feed;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The feeds as they are kept. */
public interface Feeds {

    Optional<Versioned<Feed>> find(String id);

    Optional<Versioned<Feed>> withSecret(String fingerprint);

    Versioned<Feed> add(Decision.Accepted<Feed, FeedEvent, ?> decision, Attribution attribution);

    Versioned<Feed> save(
            Versioned<Feed> before, Decision.Accepted<Feed, FeedEvent, ?> decision, Attribution attribution);

    /**
     * The latest first.
     *
     * @param status {@code null} for all
     * @param after rank of the last one of the former page, or {@code null}
     */
    List<Versioned<Feed>> ofOwner(String owner, FeedStatus status, String after, int limit);

    Optional<StoredAnswer> answer(String id, String key);
}
