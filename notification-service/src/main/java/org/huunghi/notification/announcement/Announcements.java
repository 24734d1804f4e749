package org.huunghi.notification.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** All announcements. */
public interface Announcements {

    /**
     * Those of an author, and those of a province.
     *
     * @param province {@code null} for none
     */
    record Readable(String author, String province) {}

    Optional<Versioned<Announcement>> find(String id);

    Versioned<Announcement> add(Accepted<Announcement, AnnouncementEvent, ?> decision, Attribution attribution);

    Versioned<Announcement> save(
            Versioned<Announcement> before,
            Accepted<Announcement, AnnouncementEvent, ?> decision,
            Attribution attribution);

    /** Those whose next batch is to be queued by now. */
    List<Versioned<Announcement>> due(Instant now, int limit);

    /**
     * The newest first.
     *
     * @param only these, {@code null} for all
     * @param after {@link Announcement#place()} of the last one of the former page, or {@code null}
     */
    List<Versioned<Announcement>> list(Readable only, String after, int limit);

    /** How many were drafted before this moment, counted no further than to the limit. */
    long countOlder(Instant before, int limit);

    /** Removes the oldest of them for good, no more than the limit; answers how many. */
    int removeOlder(Instant before, int limit);

    Optional<StoredAnswer> answer(String id, String key);
}
