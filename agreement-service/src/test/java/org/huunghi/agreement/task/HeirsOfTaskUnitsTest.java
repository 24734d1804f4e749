package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** so-gddt, which leads with so-nnptnt, and so-khdt and so-y-te, which help them, went into so-tong-hop. */
class HeirsOfTaskUnitsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final Actor HEIR = new Actor("giam-doc", "so-tong-hop", Set.of(Role.DIRECTOR));
    private static final Actor OFFICE = new Actor("van-phong", "van-phong-ubnd", Set.of(Role.PPC_OFFICE));
    private static final List<Lead> LEADS = List.of(new Lead("so-nnptnt", true), new Lead("so-gddt", false));
    private static final List<Coordinator> HELPING =
            List.of(Coordinator.unit("so-khdt"), Coordinator.unit("so-y-te"), Coordinator.unit("so-du-lich"));

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Tasks tasks =
            new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).tasks();
    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-nnptnt", "lam-dong", null, null))
            .unit(new KnownUnit("so-du-lich", "lam-dong", null, null))
            .unit(new KnownUnit("so-gddt", "lam-dong", LAST_DAY, "so-tong-hop"))
            .unit(new KnownUnit("so-khdt", "lam-dong", LAST_DAY, "so-tong-hop"))
            .unit(new KnownUnit("so-y-te", "lam-dong", LAST_DAY, "so-tong-hop"))
            .unit(new KnownUnit("so-tong-hop", "lam-dong", null, null))
            .unit(new KnownUnit("van-phong-ubnd", "lam-dong", null, null))
            .partner(new KnownPartner("0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e01", "ESTABLISHED", null));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final TaskRights rights = new TaskRights(known.units());
    private final ChangingTask changing = new ChangingTask(tasks, rights, clock);

    @BeforeEach
    void assign() {
        var assigned = (Accepted<Task, TaskEvent, TaskRejection>)
                Task.assign("one", aTask().assignment(LEADS, HELPING), TIMES, NOW);
        tasks.add(assigned, Attribution.of(OFFICE, NOW));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theHeirOfALeadAcceptsInItsOwnName() {
        var accepted = done(new AcceptingTask(changing).accept(by(HEIR, 1)));

        assertThat(accepted.status()).isEqualTo(TaskStatus.ACCEPTED);
    }

    @Test
    void whoTookOverFromTwoAnswersForOneAfterTheOther() {
        var answering = new AnsweringCoordination(changing, rights);

        answering.answer(by(HEIR, 1), null, "số liệu kế hoạch");
        var answered = done(answering.answer(by(HEIR, 2), null, "số liệu y tế"));

        assertThat(answered.coordinations())
                .extracting(part -> part.coordinator().unit()
                        + (part.isAnswered() ? ": " + part.answer().note() : ""))
                .containsExactly("so-khdt: số liệu kế hoạch", "so-y-te: số liệu y tế", "so-du-lich");
    }

    @Test
    void whomTheHeirNamesWorksOnItForTheUnitThatTheTaskNames() {
        var named = done(new NamingFocalPoint(changing, rights).name(by(HEIR, 1), "tran-van-an"));

        assertThat(named.focalPoints()).containsExactly(new FocalPoint("so-gddt", "tran-van-an"));
    }

    /** The office can give a task to others although units that help with it are gone. */
    @Test
    void aTaskWhoseHelpersAreGoneIsStillReassigned() {
        var vetting = new VettingAssignment(rights, known.units(), known.partners(), id -> true, code -> false);
        var reassigning = new ReassigningTask(changing, vetting, new HandingOver(tasks, TIMES, clock));

        var refused = reassigning.reassign(by(OFFICE, 1), List.of(new Lead("so-gddt", true)));
        var reassigned = done(reassigning.reassign(by(OFFICE, 1), List.of(new Lead("so-tong-hop", true))));

        assertThat(refused)
                .isEqualTo(Outcome.refused(new TaskRejection.UnitClosed("so-gddt", LAST_DAY, "so-tong-hop")));
        var next = tasks.find(reassigned.succession().task()).orElseThrow().aggregate();
        assertThat(next.assignment().units()).containsExactly("so-tong-hop", "so-khdt", "so-y-te", "so-du-lich");
    }

    private static Change by(Actor actor, long version) {
        return new Change("one", version, actor, null, null);
    }

    private static Task done(Outcome<Task, TaskRejection> outcome) {
        return ((Outcome.Done<Task, TaskRejection>) outcome).stored().aggregate();
    }
}
