package org.huunghi.notification.announcement;

import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.announcement.Addressees.Addressee;
import org.huunghi.notification.announcement.Addressees.InUnit;
import org.huunghi.notification.notification.Announcing;

/**
 * Queues the messages of announcements, a batch at a time. A batch that is queued twice is queued once: every message has its
 * natural id, and only one instance records that it is through.
 */
public final class SendingAnnouncements {

    private static final int AT_ONCE = 5;

    private final Announcements announcements;
    private final Addressees addressees;
    private final Announcing announcing;
    private final int batch;
    private final Clock clock;

    /**
     * @param batch officers in one
     */
    public SendingAnnouncements(
            Announcements announcements, Addressees addressees, Announcing announcing, int batch, Clock clock) {
        this.announcements = announcements;
        this.addressees = addressees;
        this.announcing = announcing;
        this.batch = batch;
        this.clock = clock;
    }

    /** Queues one batch of each announcement that is being sent; answers how many there were. */
    public int advance() {
        var due = announcements.due(clock.instant(), AT_ONCE);
        for (var found : due) {
            var id = found.aggregate().id();
            new ChangeContext(id, null, null, null).call(() -> {
                advance(found);
                return null;
            });
        }
        return due.size();
    }

    private void advance(Versioned<Announcement> found) {
        var announcement = found.aggregate();
        var progress = announcement.progress();
        var units = announcement.target().units();
        if (progress.unit() >= units.size()) {
            save(found, announcement.finish(progress.queued()));
            return;
        }
        var all = addressees.of(announcement.target(), units.get(progress.unit()));
        var next = all.officers().stream()
                .filter(one -> progress.after() == null || one.officer().place().compareTo(progress.after()) > 0)
                .limit(batch)
                .toList();
        var isLast = next.size() < batch;
        var queued = progress.queued() + queue(announcement, all.unit(), next);
        var after = isLast ? null : next.getLast().officer().place();
        var unit = isLast ? progress.unit() + 1 : progress.unit();
        var instead = isLast ? tellUnitItself(announcement, all) : 0;
        save(found, announcement.advance(new Progress(unit, after, queued + instead, clock.instant())));
    }

    /** Counts all messages of the batch, those that an instance before had queued too. */
    private int queue(Announcement announcement, String unit, List<Addressee> next) {
        var messages = 0;
        for (var one : next) {
            for (var channel : one.channels()) {
                announcing.tell(announcement.announced(), unit, one.officer().id(), channel);
                messages++;
            }
        }
        return messages;
    }

    /** What nobody of a unit is told goes to its mailbox, else the operator learns of the silence. */
    private int tellUnitItself(Announcement announcement, InUnit all) {
        if (all.mailbox()) {
            announcing.tellMailbox(announcement.announced(), all.unit());
            return 1;
        }
        if (all.isSilent()) {
            announcing.alarm(
                    announcement.announced(),
                    all.unit(),
                    announcement.target().channels().getFirst());
        }
        return 0;
    }

    private void save(
            Versioned<Announcement> found, Decision<Announcement, AnnouncementEvent, AnnouncementRejection> decision) {
        if (decision instanceof Accepted<Announcement, AnnouncementEvent, AnnouncementRejection> accepted) {
            try {
                announcements.save(found, accepted, Attribution.of(Actor.system(), clock.instant()));
            } catch (StaleAggregate anotherInstance) {
                // The batch is through, or the announcement was withdrawn.
            }
        }
    }
}
