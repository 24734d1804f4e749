package org.huunghi.agreement.task.intake;

import java.util.function.Consumer;
import org.huunghi.agreement.task.HandingOver;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of reassigned tasks, so that each has its successor even if the one who reassigned it never got to that. */
@Configuration(proxyBeanMethods = false)
class TaskNews {

    /** The subject says which. */
    record Data() {}

    @Bean
    Consumer<Message<byte[]>> reassignedTasks(EventIntake intake, HandingOver handingOver) {
        return intake.reading()
                .on(
                        "org.huunghi.task.reassigned.v1",
                        Data.class,
                        event -> handingOver.complete(event.subject()) ? Delivery.APPLIED : Delivery.DUPLICATE)
                .build();
    }
}
