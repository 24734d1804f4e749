package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.Versioned;
import org.junit.jupiter.api.Test;

/** The directive is of May 2023. */
class AssigningTaskTest {

    private static final Actor OFFICE = new Actor("van-phong", "van-phong-ubnd", Set.of(Role.PPC_OFFICE));
    private static final Assignment ASSIGNMENT = aTask().assignment();

    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-nnptnt", "lam-dong", LocalDate.of(2025, 2, 28), "so-nnmt"))
            .unit(new KnownUnit("so-nnmt", "lam-dong", null, null))
            .unit(new KnownUnit("so-gddt", "lam-dong", null, null))
            .unit(new KnownUnit("so-tai-chinh", "lam-dong", null, null))
            .unit(new KnownUnit("van-phong-ubnd", "lam-dong", null, null))
            .partner(new KnownPartner(ASSIGNMENT.links().partners().getFirst(), "PROSPECT", null));
    private final List<Attribution> added = new ArrayList<>();

    @Test
    void whoIsMissingIsNamed() {
        assertThat(refusal(ASSIGNMENT)).isEqualTo(new TaskRejection.UnknownParties(List.of("so-khdt"), List.of()));
    }

    @Test
    void aDirectiveOf2023MayNameAUnitThatWentIntoAnotherOneLater() {
        known.unit(new KnownUnit("so-khdt", "lam-dong", LocalDate.of(2025, 2, 28), "so-tai-chinh"));

        assertThat(assign(ASSIGNMENT)).isInstanceOf(Outcome.Done.class);
        assertThat(added).singleElement().satisfies(by -> assertThat(by.document())
                .isEqualTo(new SourceDocument("4210/UBND-NgV", LocalDate.of(2023, 5, 18))));
    }

    @Test
    void aUnitThatHadEndedBeforeTheDirectiveGetsNoTask() {
        known.unit(new KnownUnit("so-khdt", "lam-dong", LocalDate.of(2022, 12, 31), "so-tai-chinh"));

        assertThat(refusal(ASSIGNMENT))
                .isEqualTo(new TaskRejection.UnitClosed("so-khdt", LocalDate.of(2022, 12, 31), "so-tai-chinh"));
    }

    @Test
    void aUnitOfAnotherProvinceGetsNoTaskNotEvenToCoordinate() {
        known.unit(new KnownUnit("so-khdt", "dak-lak", null, null));

        assertThat(refusal(ASSIGNMENT)).isEqualTo(new TaskRejection.NotPermitted(TaskRight.ASSIGN));
        assertThat(added).isEmpty();
    }

    @Test
    void aFieldThatNobodyKnowsIsNamed() {
        var mistyped = new Assignment(
                ASSIGNMENT.title(),
                ASSIGNMENT.directive(),
                ASSIGNMENT.leads(),
                ASSIGNMENT.coordinators(),
                ASSIGNMENT.due(),
                ASSIGNMENT.urgency(),
                ASSIGNMENT.links(),
                List.of("AGRICULTURE", "AGRICULTUR"),
                ASSIGNMENT.pillar(),
                ASSIGNMENT.parts());

        assertThat(refusal(mistyped)).isEqualTo(new TaskRejection.UnknownFields(List.of("AGRICULTUR")));
    }

    private TaskRejection refusal(Assignment assignment) {
        return switch (assign(assignment)) {
            case Outcome.Refused<Task, TaskRejection>(TaskRejection reason) -> reason;
            case Outcome.Done<Task, TaskRejection> done -> throw new AssertionError("assigned: " + done);
        };
    }

    private Outcome<Task, TaskRejection> assign(Assignment assignment) {
        var assigning = new AssigningTask(
                new Notebook(),
                new VettingAssignment(
                        new TaskRights(known.units()),
                        known.units(),
                        known.partners(),
                        id -> false,
                        Set.of("AGRICULTURE")::contains),
                TIMES,
                Clock.fixed(NOW, ZoneOffset.UTC));
        return assigning.assign(assignment, OFFICE);
    }

    /** Takes what is new and no more. */
    private final class Notebook extends DelegatingTasks {

        Notebook() {
            super(null);
        }

        @Override
        public Versioned<Task> add(Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
            added.add(attribution);
            return new Versioned<>() {
                @Override
                public Task aggregate() {
                    return decision.state();
                }

                @Override
                public long version() {
                    return 1;
                }
            };
        }
    }
}
