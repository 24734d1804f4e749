package org.huunghi.notification.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Tariff;

/**
 * Something that happened to a notification, as its event tells.
 *
 * @param sequence of the event among those of the notification
 * @param what the event's name; {@code resent} for queued once more
 * @param template the kind of event that called for the message, and the channel
 * @param provider the one that has it or refused it, {@code null} for none
 * @param province that the unit is of, {@code null} when it was not known
 * @param since when it should have gone, {@code null} when that is not known
 * @param parts that the provider took
 * @param kind of the failure, {@code null} for none
 * @param code why it failed, {@code null} for none
 */
public record Reported(
        String notification,
        long sequence,
        Instant at,
        String what,
        Channel channel,
        String template,
        String provider,
        String unit,
        String province,
        Instant since,
        int parts,
        FailureKind kind,
        String code) {

    public static final String QUEUED = "queued";
    public static final String RESENT = "resent";
    public static final String UNROUTED = "unrouted";
    public static final String SENT = "sent";
    public static final String DELIVERED = "delivered";
    public static final String DEFERRED = "deferred";
    public static final String FAILED = "failed";
    public static final String EXPIRED = "expired";
    public static final String CANCELLED = "cancelled";

    /** Parts of SMS, in thousandths of their currency what they cost, times by kind and by code that it failed. */
    public static final String PARTS = "parts";

    public static final String COST = "cost";
    public static final String REFUSED = "refused";
    public static final String BECAUSE = "because";

    /** Buckets of how long it took until the provider had it, and until it had arrived. */
    public static final String ACCEPTED = "accepted";

    public static final String ARRIVED = "arrived";

    /** What it adds to the figures. */
    Figures figures(Tariff tariff) {
        var figures = new Figures().count(what);
        switch (what) {
            case SENT -> {
                took(figures, ACCEPTED);
                if (channel == Channel.SMS) {
                    figures.add(PARTS, parts).add(COST + ':' + tariff.currency(), thousandths(tariff.of(parts)));
                }
            }
            case DELIVERED -> took(figures, ARRIVED);
            case DEFERRED -> figures.count(REFUSED + ':' + kind);
            case FAILED -> figures.count(REFUSED + ':' + kind).count(BECAUSE + ':' + code);
            default -> {
                // It is counted, and that is all there is to say.
            }
        }
        return figures;
    }

    String value(By by) {
        return switch (by) {
            case CHANNEL -> channel.name();
            case PROVIDER -> provider;
            case TEMPLATE -> template;
            case UNIT -> unit;
            case DAY -> throw new IllegalArgumentException("every cell is of a day");
        };
    }

    private void took(Figures figures, String name) {
        if (since != null) {
            figures.count(name + ':' + Latencies.bucket(Duration.between(since, at)));
        }
    }

    private static long thousandths(BigDecimal amount) {
        return amount.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
