package org.huunghi.notification.announcement;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.time.Instant;
import java.util.Objects;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.notification.Announced;
import org.huunghi.notification.notification.Text;

/**
 * Something that somebody has officers told. Drafted by its author, who sees beforehand whom it reaches and what it costs;
 * sent at once when it goes to few, else once a second person has approved it. Its messages are queued in batches; whoever
 * dies in between leaves it where the last batch ended.
 *
 * @param author account of whoever drafted it
 * @param province that all its units are of, {@code null} when there is no such
 * @param estimate as it was when it was submitted or released, {@code null} before
 */
public record Announcement(
        String id,
        String author,
        String province,
        Instant draftedAt,
        Target target,
        Text title,
        Text words,
        AnnouncementStatus status,
        Estimate estimate,
        Progress progress) {

    public Announcement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(draftedAt, "draftedAt");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(status, "status");
        progress = progress == null ? Progress.NONE : progress;
    }

    static Decision<Announcement, AnnouncementEvent, AnnouncementRejection> draft(
            String id, String author, String province, Target target, Text title, Text words, Instant now) {
        return accepted(
                new Announcement(
                        id, author, province, now, target, title, words, AnnouncementStatus.DRAFT, null, Progress.NONE),
                new AnnouncementEvent.Drafted());
    }

    /**
     * @param limit recipients up to which nobody else need approve it
     */
    Decision<Announcement, AnnouncementEvent, AnnouncementRejection> submit(Estimate measured, int limit, Instant now) {
        if (status == AnnouncementStatus.DRAFT && measured.recipients() == 0) {
            return rejected(new AnnouncementRejection.NobodyToTell());
        }
        return measured.recipients() <= limit
                ? move("release", measured, progress.startingAt(now), new AnnouncementEvent.Released(measured))
                : move("submit", measured, progress, new AnnouncementEvent.Submitted(measured));
    }

    Decision<Announcement, AnnouncementEvent, AnnouncementRejection> approve(String approver, Instant now) {
        return approver.equals(author)
                ? rejected(new AnnouncementRejection.OwnAnnouncement())
                : move("approve", estimate, progress.startingAt(now), new AnnouncementEvent.Approved());
    }

    Decision<Announcement, AnnouncementEvent, AnnouncementRejection> refuse() {
        return move("refuse", null, progress, new AnnouncementEvent.Refused());
    }

    Decision<Announcement, AnnouncementEvent, AnnouncementRejection> withdraw() {
        return move("withdraw", estimate, progress.ended(), new AnnouncementEvent.Withdrawn(progress.queued()));
    }

    Decision<Announcement, AnnouncementEvent, AnnouncementRejection> advance(Progress next) {
        return move("advance", estimate, next, new AnnouncementEvent.Advanced(next.queued()));
    }

    Decision<Announcement, AnnouncementEvent, AnnouncementRejection> finish(int queued) {
        return move(
                "finish",
                estimate,
                new Progress(target.units().size(), null, queued, null),
                new AnnouncementEvent.Finished(queued));
    }

    Announced announced() {
        return new Announced(id, title, words, target.test());
    }

    /** Its place among all announcements, by the time it was drafted; as text it sorts the same way. */
    public String place() {
        return placeAt(draftedAt) + '-' + id;
    }

    /** Before the places of all that were drafted at this moment or later. */
    public static String placeAt(Instant moment) {
        return "%013d".formatted(moment.toEpochMilli());
    }

    private Decision<Announcement, AnnouncementEvent, AnnouncementRejection> move(
            String command, Estimate measured, Progress next, AnnouncementEvent event) {
        var table = AnnouncementTransitions.TABLE;
        var to = table.move(status, command);
        if (to.isEmpty()) {
            return rejected(new AnnouncementRejection.WrongStatus(status, command, table.allowedIn(status)));
        }
        return accepted(
                new Announcement(id, author, province, draftedAt, target, title, words, to.get(), measured, next),
                event);
    }
}
