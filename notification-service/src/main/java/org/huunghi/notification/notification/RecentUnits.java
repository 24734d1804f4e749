package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.OwnChanges;

/** The units as they were a moment ago, for the many messages of that moment. */
public final class RecentUnits implements KnownUnits {

    private final KnownUnits units;
    private final Remembered<String, Optional<KnownUnit>> recent;

    public RecentUnits(KnownUnits units, OwnChanges changes, Clock clock) {
        this.units = units;
        this.recent = new Remembered<>(units::find, changes, clock);
    }

    @Override
    public Optional<KnownUnit> find(String code) {
        return recent.get(code);
    }

    @Override
    public boolean learn(long sequence, KnownUnit unit) {
        return units.learn(sequence, unit);
    }
}
