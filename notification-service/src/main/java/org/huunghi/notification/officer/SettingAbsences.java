package org.huunghi.notification.officer;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Says when an officer is away and who is told instead. */
public final class SettingAbsences {

    private final Officers officers;
    private final Clock clock;

    public SettingAbsences(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> set(
            String id, long expectedVersion, List<Absence> absences, Actor actor, String reason) {
        return OfficerChange.arrange(
                officers, clock, id, expectedVersion, actor, reason, officer -> decide(officer, absences));
    }

    private Decision<Officer, OfficerEvent, OfficerRejection> decide(Officer officer, List<Absence> absences) {
        for (var absence : absences) {
            var deputy = absence.deputy();
            if (deputy != null && (deputy.equals(officer.id()) || !isActive(deputy))) {
                return rejected(new OfficerRejection.UnknownDeputy(deputy));
            }
        }
        return officer.setAbsences(absences);
    }

    private boolean isActive(String officer) {
        return officers.find(officer)
                .filter(found -> found.aggregate().isActive())
                .isPresent();
    }
}
