package org.huunghi.agreement.task.mongo;

import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.task.Assignment;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Links;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tasks in a store of their own, every question to which is answered by an index. */
abstract class KeptTasks {

    static final Attribution BY = Attribution.of(new Actor("van-phong", null, Set.of()), NOW);
    static final Instant SOON = Due.on(TODAY.plusDays(2)).end();

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    final MongoClient client = indexes.client();

    final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    final Tasks tasks = rooms.tasks();

    @AfterEach
    void close() {
        client.close();
    }

    void keep(Task task) {
        tasks.add(new Accepted<>(task, List.of(new TaskEvent.Assigned())), BY);
    }

    static Assignment assignment(String title, Due due, String lead, String... coordinators) {
        return new Assignment(
                new Text(title, null),
                new Directive("4210/UBND-NgV", LocalDate.of(2023, 5, 18), "Công tác ngoại giao kinh tế", null, null),
                List.of(new Lead(lead, true)),
                List.of(coordinators).stream().map(Coordinator::unit).toList(),
                due,
                Urgency.NORMAL,
                new Links(List.of("p-1"), "a-1", null, null, null),
                List.of("TOURISM"),
                "P1",
                List.of());
    }
}
