package org.huunghi.agreement.task;

import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import org.huunghi.eventing.Actor;

/** What one may do with a task, and which role in which unit it takes. */
public enum TaskRight {
    /** Assign, complete, return, cancel: the People's Committee, in its own province. */
    ASSIGN,
    /** Accept, report, submit: the units that lead this task. */
    LEAD,
    /** Answer for its own part: a unit that coordinates this task. */
    COORDINATE;

    boolean isHeldBy(Actor by, Assignment assignment) {
        return switch (this) {
            case ASSIGN -> by.unit() != null && by.hasAny(PPC_OFFICE, PPC_CHAIR);
            case LEAD -> works(by) && assignment.isLedBy(by.unit());
            case COORDINATE -> works(by) && assignment.isCoordinatedBy(by.unit());
        };
    }

    /** An analyst of a leading unit still only reads. */
    private static boolean works(Actor by) {
        return by.hasAny(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR);
    }
}
