package org.huunghi.notification.notification;

import java.util.List;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;

/**
 * Finds who is told for a unit: its focal points, else its directors. A unit that was merged or split and has nobody left is
 * answered for by its successors.
 */
public final class ChoosingRecipients {

    /** Units change every few years; a longer chain would be a circle. */
    private static final int MOST_GENERATIONS = 5;

    private final Officers officers;
    private final KnownUnits units;

    public ChoosingRecipients(Officers officers, KnownUnits units) {
        this.officers = officers;
        this.units = units;
    }

    /** Empty when there is nobody to tell. */
    List<Recipient> of(String unit) {
        var answering = List.of(unit);
        for (var generation = 0; generation < MOST_GENERATIONS; generation++) {
            var recipients = answering.stream()
                    .flatMap(code -> holders(unit, officers.activeOf(code)).stream())
                    .toList();
            if (!recipients.isEmpty()) {
                return recipients;
            }
            answering = answering.stream()
                    .flatMap(code -> units.find(code).stream())
                    .flatMap(known -> known.successors().stream())
                    .distinct()
                    .toList();
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
