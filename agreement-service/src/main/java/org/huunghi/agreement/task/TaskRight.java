package org.huunghi.agreement.task;

import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import java.util.function.Predicate;
import org.huunghi.eventing.Actor;

/** What one may do with a task, and which role in which unit it takes. */
public enum TaskRight {
    /** Assign, extend, urge, complete, return, reassign, merge, cancel: the People's Committee, in its own province. */
    ASSIGN,
    /** Decide on an escalated obstacle: the chair of the People's Committee, in its own province. */
    DECIDE,
    /** Accept, report, raise and escalate obstacles, submit: the units that lead this task. */
    LEAD,
    /** Answer for its own part: a unit that coordinates this task. */
    COORDINATE,
    /** Name the officer who works on it: who heads a unit that leads or coordinates this task, or a division of it. */
    DELEGATE,
    /** Read the file of the directive: who works for a unit that leads or coordinates this task. */
    READ_FILES;

    boolean isHeldBy(Actor by, Assignment assignment) {
        return isHeldBy(by, assignment, by::isOf);
    }

    /** @param own the units that the actor acts for */
    boolean isHeldBy(Actor by, Assignment assignment, Predicate<String> own) {
        return switch (this) {
            case ASSIGN -> by.unit() != null && by.hasAny(PPC_OFFICE, PPC_CHAIR);
            case DECIDE -> by.unit() != null && by.has(PPC_CHAIR);
            case LEAD ->
                works(by) && assignment.leads().stream().map(Lead::unit).anyMatch(own);
            case COORDINATE -> works(by) && assignment.coordinatingUnits().anyMatch(own);
            case DELEGATE ->
                by.hasAny(DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR)
                        && assignment.units().stream().anyMatch(own);
            case READ_FILES -> works(by) && assignment.units().stream().anyMatch(own);
        };
    }

    /** Whether it is a matter of the province, and not of the units that the task names. */
    boolean isOfProvince() {
        return this == ASSIGN || this == DECIDE;
    }

    /** An analyst of a leading unit still only reads. */
    private static boolean works(Actor by) {
        return by.hasAny(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR);
    }
}
