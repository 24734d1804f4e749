package org.huunghi.agreement.task.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.task.HandingOver;
import org.huunghi.agreement.task.ProgressListener;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.inbox.BatchIntake;
import org.huunghi.eventing.inbox.DeadLetters;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.PlacedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Hears of this service's own tasks. Each that was reassigned gets its successor even if the one who reassigned it never
 * got to that; and whoever works on a task works on the agreement that it is linked to.
 */
@Configuration(proxyBeanMethods = false)
class TaskNews {

    private static final String REASSIGNED = type("reassigned");

    private static final Set<String> TYPES = Set.of(
            REASSIGNED,
            type("progress-reported"),
            type("coordination-answered"),
            type("part-finished"),
            type("submitted"),
            type("completed"));

    record Data(State state) {
        boolean isLinked() {
            return state != null && state.agreement != null;
        }
    }

    /** @param agreement that the task is linked to, or {@code null} */
    record State(String agreement) {}

    /** All that is done for an agreement on one day counts once. */
    private record Work(String agreement, LocalDate on) {
        static Work of(IncomingEvent<Data> event) {
            return new Work(event.data().state().agreement(), CivilDay.of(event.time()));
        }
    }

    @Bean
    Consumer<Message<List<byte[]>>> ownTasks(
            DeadLetters deadLetters, IntakeMetrics metrics, HandingOver handingOver, ProgressListener listener) {
        return new BatchIntake(deadLetters, metrics)
                .of(TYPES, Data.class, events -> tell(events, handingOver, listener));
    }

    private static void tell(List<PlacedEvent<Data>> told, HandingOver handingOver, ProgressListener listener) {
        var seen = new HashSet<Work>();
        for (var placed : told) {
            var event = placed.event();
            if (event.type().equals(REASSIGNED)) {
                because(event, () -> handingOver.complete(event.subject()));
            } else if (event.data().isLinked() && seen.add(Work.of(event))) {
                var work = Work.of(event);
                because(event, () -> {
                    listener.workedOn(event.subject(), work.agreement, work.on);
                    return null;
                });
            }
        }
    }

    private static void because(IncomingEvent<Data> event, Supplier<?> work) {
        new ChangeContext(event.correlationId(), event.id(), null, null).call(work);
    }

    private static String type(String name) {
        return "org.huunghi.task." + name + ".v1";
    }
}
