package org.huunghi.notification.notification;

import java.util.List;
import java.util.Optional;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;

/**
 * Finds who is told for a unit: its focal points, else its directors. A unit that was merged into another and has nobody
 * left is answered for by its successor.
 */
public final class ChoosingRecipients {

    private static final int LONGEST_SUCCESSION = 5;

    private final Officers officers;
    private final KnownUnits units;

    public ChoosingRecipients(Officers officers, KnownUnits units) {
        this.officers = officers;
        this.units = units;
    }

    /** Empty when there is nobody to tell. */
    List<Recipient> of(String unit) {
        var answering = Optional.of(unit);
        for (var hop = 0; hop < LONGEST_SUCCESSION && answering.isPresent(); hop++) {
            var recipients = holders(unit, officers.activeOf(answering.get()));
            if (!recipients.isEmpty()) {
                return recipients;
            }
            answering = answering.flatMap(units::find).map(KnownUnit::successor);
        }
        return List.of();
    }

    private static List<Recipient> holders(String unit, List<Officer> officers) {
        var focalPoints = holders(unit, officers, Duty.FOCAL_POINT);
        return focalPoints.isEmpty() ? holders(unit, officers, Duty.DIRECTOR) : focalPoints;
    }

    private static List<Recipient> holders(String unit, List<Officer> officers, Duty duty) {
        return officers.stream()
                .filter(officer -> officer.holds(duty))
                .map(officer -> new Recipient(unit, officer.id(), duty))
                .toList();
    }
}
