package org.huunghi.agreement.agreement;

import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import java.util.List;
import java.util.function.Predicate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/**
 * What one may do with an agreement, and which roles it takes: first those in a unit that takes part, then those in the
 * People's Committee of a province that does.
 */
public enum AgreementRight {
    /** Anybody who works for a unit. */
    PROPOSE(List.of(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR), List.of()),
    CORRECT(List.of(OFFICER, DIVISION_HEAD, DIRECTOR), List.of()),
    DRAFT(List.of(DIVISION_HEAD, DIRECTOR), List.of()),
    CONSULT(List.of(DIRECTOR), List.of()),
    /** Write down what a consultee has answered, or answer for one's own unit. */
    RECORD_OPINION(List.of(OFFICER, DIVISION_HEAD, DIRECTOR), List.of()),
    RECORD_PM_OPINION(List.of(), List.of(PPC_OFFICE, PPC_CHAIR)),
    DECIDE(List.of(), List.of(PPC_CHAIR)),
    /** The chair, or somebody whom the chair has authorised in writing. */
    SIGN(List.of(), List.of(PPC_CHAIR)),
    SIGN_AUTHORISED(List.of(DIRECTOR), List.of()),
    BRING_INTO_FORCE(List.of(DIRECTOR), List.of(PPC_OFFICE, PPC_CHAIR)),
    REPORT_SIGNING(List.of(DIRECTOR), List.of(PPC_OFFICE, PPC_CHAIR)),
    RECORD_ACTIVITY(List.of(OFFICER, DIVISION_HEAD, DIRECTOR), List.of(PPC_OFFICE, PPC_CHAIR)),
    DROP(List.of(DIRECTOR), List.of(PPC_CHAIR)),
    /** Write down what was committed to and how far it has come. */
    COMMIT(List.of(OFFICER, DIVISION_HEAD, DIRECTOR), List.of(PPC_OFFICE, PPC_CHAIR)),
    WAIVE(List.of(DIRECTOR), List.of(PPC_CHAIR)),
    ATTACH(List.of(OFFICER, DIVISION_HEAD, DIRECTOR), List.of(PPC_OFFICE, PPC_CHAIR)),
    /** Read the files of an agreement in preparation, and those that are more than its text afterwards. */
    READ_FILES(List.of(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR), List.of(PPC_OFFICE, PPC_CHAIR));

    private final List<Role> ofUnit;
    private final List<Role> ofProvince;

    AgreementRight(List<Role> ofUnit, List<Role> ofProvince) {
        this.ofUnit = ofUnit;
        this.ofProvince = ofProvince;
    }

    /** As a department does, whatever it is about. */
    boolean isOfDepartments(Actor by) {
        return by.unit() != null && ofUnit.stream().anyMatch(by::has);
    }

    /**
     * As a department does, on the agreements that it prepares or is party to.
     *
     * @param own the units that the actor acts for
     */
    boolean isHeldByUnitOf(Actor by, Agreement agreement, Predicate<String> own) {
        return isOfDepartments(by)
                && switch (this) {
                    case PROPOSE -> true;
                    case RECORD_OPINION, READ_FILES -> agreement.concerns(own) || isConsulted(own, agreement);
                    default -> agreement.concerns(own);
                };
    }

    /** As a People's Committee does, on the agreements that units of its province are party to. */
    boolean isHeldByProvinceOf(Actor by) {
        return by.unit() != null && ofProvince.stream().anyMatch(by::has);
    }

    private static boolean isConsulted(Predicate<String> own, Agreement agreement) {
        return agreement.consultation().opinions().stream()
                .map(opinion -> opinion.consultee().code())
                .anyMatch(own);
    }
}
