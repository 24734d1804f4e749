package org.huunghi.agreement.task;

import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.LooseContents;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.agreement.document.ReceivingPdf.Announced;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files of directives on a real store; swept an hour after they were noted as loose. */
abstract class DirectiveFiles {

    static final Actor OFFICE = office("van-phong-ubnd");
    static final Actor NEIGHBOUR = office("ubnd-dak-lak");
    static final Duration KEEP_LOOSE = Duration.ofHours(1);
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Assignment ASSIGNMENT = aTask().assignment();

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    final MongoClient client = indexes.client();
    final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    final Tasks tasks = rooms.tasks();
    final Contents contents = rooms.contents();
    final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-nnptnt", "lam-dong", null, null))
            .unit(new KnownUnit("so-gddt", "lam-dong", null, null))
            .unit(new KnownUnit("so-khdt", "lam-dong", null, null))
            .unit(new KnownUnit("van-phong-ubnd", "lam-dong", null, null))
            .unit(new KnownUnit("ubnd-dak-lak", "dak-lak", null, null))
            .partner(new KnownPartner(ASSIGNMENT.links().partners().getFirst(), "PROSPECT", null));
    final TaskRights rights = new TaskRights(known.units());
    final ReceivingPdf receiving = new ReceivingPdf(contents, KEEP_LOOSE, CLOCK);
    final CitingDirectiveDocument citing = new CitingDirectiveDocument(rights, receiving, contents);
    final VettingAssignment vetting =
            new VettingAssignment(rights, known.units(), known.partners(), agreement -> false, field -> true);
    final AssigningTask assigning = new AssigningTask(tasks, vetting, TIMES, CLOCK);
    final ChangingTask changing = new ChangingTask(tasks, rights, CLOCK);
    final CorrectingTask correcting = new CorrectingTask(changing, vetting, citing);

    @AfterEach
    void close() {
        client.close();
    }

    DirectiveDocument uploaded() {
        try {
            var answer = new UploadingDirectiveDocument(rights, receiving)
                    .upload(new Announced("Công văn 4210", null), pdf(), OFFICE);
            return ((UploadingDirectiveDocument.Answer.Uploaded) answer).document();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Task assigned(DirectiveDocument file) {
        return done(citing.cite(file.id(), OFFICE, this::assign));
    }

    Outcome<Task, TaskRejection> assign(DirectiveDocument file) {
        return assigning.assign(assignment(file), OFFICE);
    }

    void letGo(Task task) {
        done(correct(task, 1, null));
    }

    Outcome<Task, TaskRejection> correct(Task task, long seen, DirectiveDocument file) {
        var now = task.assignment();
        var correction = new Correction(
                now.title(), assignment(file).directive(), now.links(), now.fields(), now.pillar(), List.of());
        return correcting.correct(new Change(task.id(), seen, OFFICE, null, "nhầm tệp"), correction);
    }

    /** What a citing is refused for before anything is written. */
    TaskRejection refusal(String file, Actor by) {
        Function<DirectiveDocument, Outcome<Task, TaskRejection>> reached =
                found -> Outcome.refused(new TaskRejection.NotFound("reached"));
        return ((Outcome.Refused<Task, TaskRejection>) citing.cite(file, by, reached)).reason();
    }

    void sweep() {
        var sweeper = new LooseContents(
                contents, loose -> tasks.cite(loose.id()) || rooms.taskSeries().cite(loose.id()));
        var due = NOW.plus(KEEP_LOOSE);
        sweeper.due(due, 10).forEach(timer -> timer.bell().ring(due));
    }

    List<Contents.Loose> noted() {
        return contents.loose(NOW.plus(KEEP_LOOSE), 10);
    }

    boolean isThere(DirectiveDocument file) {
        return contents.open(file.id()).isPresent();
    }

    static Assignment assignment(DirectiveDocument file) {
        return aTask().on(file).assignment();
    }

    static <A> A done(Outcome<A, TaskRejection> outcome) {
        return switch (outcome) {
            case Outcome.Done<A, TaskRejection>(var stored) -> stored.aggregate();
            case Outcome.Refused<A, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }

    static Actor office(String unit) {
        return new Actor("van-phong", unit, Set.of(Role.PPC_OFFICE));
    }
}
