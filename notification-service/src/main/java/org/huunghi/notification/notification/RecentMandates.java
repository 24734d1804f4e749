package org.huunghi.notification.notification;

import java.time.Clock;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Mandates;

/** What units make mandatory as it was a moment ago, for the many messages of that moment. */
public final class RecentMandates implements Mandates {

    private final Remembered<Asked, Boolean> recent;

    private record Asked(String unit, String occasion, Channel channel) {}

    public RecentMandates(Mandates mandates, OwnChanges changes, Clock clock) {
        this.recent = new Remembered<>(
                asked -> mandates.isMandatory(asked.unit, asked.occasion, asked.channel), changes, clock);
    }

    @Override
    public boolean isMandatory(String unit, String occasion, Channel channel) {
        return recent.get(new Asked(unit, occasion, channel));
    }
}
