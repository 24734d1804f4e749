package org.huunghi.notification.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.template.Occasion;

/** Notifications as tests need them. */
final class Given {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final Cause OVERDUE = new Cause("task-1:5", Occasion.TASK_OVERDUE, "task-1", NOW, "conversation-1", null);
    static final Recipient HANH = Recipient.holder("hanh", Duty.FOCAL_POINT, "so-ngoai-vu-ld", null);
    static final Facts FACTS = Facts.ofTask(
            new Text("Tham mưu Hội nghị hợp tác với Champasak", "Prepare the conference with Champasak"),
            "1234/UBND-NgV",
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 11, 20),
            LocalTime.of(17, 0),
            1,
            false);

    private static final Letter NOBODY =
            new Letter(OVERDUE, Recipient.nobody(Duty.FOCAL_POINT, "so-y-te"), Channel.SMS, FACTS);
    private static final Letter WHOEVER =
            new Letter(OVERDUE, Recipient.whoeverIs(Duty.FOCAL_POINT, "so-y-te"), Channel.SMS, FACTS);

    private Given() {}

    static Notification queued(Channel channel) {
        var letter = new Letter(OVERDUE, HANH, channel, FACTS);
        return state(letter.queued(Slots.own(letter, NOW), NOW.plus(Duration.ofDays(2)), NOW));
    }

    /** An SMS of two parts in this status. */
    static Notification in(NotificationStatus status) {
        return switch (status) {
            case PENDING -> queued(Channel.SMS);
            case SENDING -> state(in(NotificationStatus.PENDING).claim(NOW, NOW.plusSeconds(60)));
            case SENT -> state(in(NotificationStatus.SENDING).handOver(twoParts(), 0, NOW));
            case DELIVERED ->
                state(state(in(NotificationStatus.SENT).confirm("m-1", NOW)).confirm("m-2", NOW));
            case FAILED -> state(in(NotificationStatus.SENDING).fail(FailureKind.PERMANENT, "smpp-0b", NOW));
            case EXPIRED -> state(in(NotificationStatus.PENDING).expire(NOW));
            case UNROUTED -> state(NOBODY.queued(Slots.own(NOBODY, NOW), NOW.plusSeconds(60), NOW));
            case SCHEDULED -> state(WHOEVER.scheduled(Slots.own(WHOEVER, NOW), NOW.plusSeconds(60), NOW));
            case CANCELLED -> state(in(NotificationStatus.PENDING).cancel("task-closed", NOW));
            case ROUTED -> state(in(NotificationStatus.UNROUTED).route(1, NOW));
        };
    }

    static Handover twoParts() {
        return new Handover("smpp", "content", List.of("m-1", "m-2"), List.of());
    }

    static Notification state(Decision<Notification, NotificationEvent, NotificationRejection> decision) {
        return ((Accepted<Notification, NotificationEvent, NotificationRejection>) decision).state();
    }
}
