package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Staff;

/** The officers as they were a moment ago, for the many messages of that moment. */
public final class RecentStaff implements Staff {

    private final Remembered<String, Optional<Versioned<Officer>>> officers;
    private final Remembered<String, Optional<Versioned<Officer>>> accounts;
    private final Remembered<Duty, List<Officer>> holders;
    private final Remembered<String, List<Officer>> units;

    public RecentStaff(Staff staff, OwnChanges changes, Clock clock) {
        this.officers = new Remembered<>(staff::find, changes, clock);
        this.accounts = new Remembered<>(staff::findByAccount, changes, clock);
        this.holders = new Remembered<>(staff::holding, changes, clock);
        this.units = new Remembered<>(staff::activeOf, changes, clock);
    }

    @Override
    public Optional<Versioned<Officer>> find(String id) {
        return officers.get(id);
    }

    @Override
    public Optional<Versioned<Officer>> findByAccount(String account) {
        return accounts.get(account);
    }

    @Override
    public List<Officer> holding(Duty duty) {
        return holders.get(duty);
    }

    @Override
    public List<Officer> activeOf(String unit) {
        return units.get(unit);
    }
}
