package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

/** The task is led by so-nnptnt and so-gddt. */
class TaskRightsTest {

    private static final TaskRejection NOT_PERMITTED = new TaskRejection.NotPermitted(TaskRight.ASSIGN);

    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-nnptnt", "binh-thuan", null, null))
            .unit(new KnownUnit("so-gddt", "binh-thuan", null, null))
            .unit(new KnownUnit("vp-ubnd-binh-thuan", "binh-thuan", null, null))
            .unit(new KnownUnit("vp-ubnd-lam-dong", "lam-dong", null, null));

    private final TaskRights rights = new TaskRights(known.units());

    @Test
    void theOfficeDecidesInItsOwnProvince() {
        assertThat(refusalTo("vp-ubnd-binh-thuan")).isEmpty();
        assertThat(refusalTo("vp-ubnd-lam-dong")).contains(NOT_PERMITTED);
    }

    @Test
    void whenOneLeadWentToAnotherProvinceItsOfficeDecidesToo() {
        known.unit(new KnownUnit("so-gddt", "binh-thuan", LocalDate.of(2025, 6, 30), "so-gddt-ld"))
                .unit(new KnownUnit("so-gddt-ld", "lam-dong", null, null));

        assertThat(refusalTo("vp-ubnd-lam-dong")).isEmpty();
        assertThat(refusalTo("vp-ubnd-binh-thuan")).isEmpty();
    }

    @Test
    void anOfficeThatIsNotKnownDecidesNothing() {
        assertThat(refusalTo("vp-ubnd-moi")).contains(new TaskRejection.OwnUnitUnknown("vp-ubnd-moi"));
        assertThat(refusalTo(null)).contains(NOT_PERMITTED);
    }

    @Test
    void departmentsAreBoundToTheTaskAndNotToAProvince() {
        var lead = new Actor("someone", "so-nnptnt", Set.of(Role.OFFICER));

        assertThat(rights.refusal(lead, TaskRight.LEAD, aTask().assignment())).isEmpty();
        assertThat(rights.refusal(lead, TaskRight.ASSIGN, aTask().assignment())).contains(NOT_PERMITTED);
    }

    /** so-khdt, which coordinates, went into so-tai-chinh by way of another. */
    @Test
    void whoTookOverFromAUnitActsForIt() {
        known.unit(new KnownUnit("so-khdt", "binh-thuan", LocalDate.of(2025, 2, 28), "so-khdt-moi"))
                .unit(new KnownUnit("so-khdt-moi", "binh-thuan", LocalDate.of(2025, 6, 30), "so-tai-chinh"))
                .unit(new KnownUnit("so-tai-chinh", "lam-dong", null, null));
        var heir = new Actor("someone", "so-tai-chinh", Set.of(Role.DIRECTOR));
        var assignment = aTask().assignment();

        assertThat(rights.refusal(heir, TaskRight.COORDINATE, assignment)).isEmpty();
        assertThat(rights.refusal(heir, TaskRight.DELEGATE, assignment)).isEmpty();
        assertThat(rights.refusal(heir, TaskRight.LEAD, assignment))
                .contains(new TaskRejection.NotPermitted(TaskRight.LEAD));
        assertThat(rights.ownOf(heir, assignment.units().stream())).containsExactly("so-khdt");
    }

    @Test
    void filesAreReadByWhoTakesPartAndByTheOfficeOfTheProvince() {
        var notPermitted = new TaskRejection.NotPermitted(TaskRight.READ_FILES);

        assertThat(refusalToRead("so-khdt", Role.OFFICER)).isEmpty();
        assertThat(refusalToRead("vp-ubnd-binh-thuan", Role.PPC_OFFICE)).isEmpty();
        assertThat(refusalToRead("vp-ubnd-binh-thuan", Role.OFFICER)).contains(notPermitted);
        assertThat(refusalToRead("vp-ubnd-lam-dong", Role.PPC_OFFICE)).contains(notPermitted);
        assertThat(refusalToRead("vp-ubnd-moi", Role.PPC_OFFICE))
                .contains(new TaskRejection.OwnUnitUnknown("vp-ubnd-moi"));
    }

    private Optional<TaskRejection> refusalToRead(String unit, Role role) {
        return rights.refusalToRead(new Actor("someone", unit, Set.of(role)), aTask().assignment());
    }

    private Optional<TaskRejection> refusalTo(String office) {
        var actor = new Actor("someone", office, Set.of(Role.PPC_OFFICE));
        return rights.refusal(actor, TaskRight.ASSIGN, aTask().assignment());
    }
}
