package org.huunghi.agreement;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.task.AcceptingTask;
import org.huunghi.agreement.task.AnsweringCoordination;
import org.huunghi.agreement.task.AssigningTask;
import org.huunghi.agreement.task.CancellingTask;
import org.huunghi.agreement.task.ChangingTask;
import org.huunghi.agreement.task.CompletingTask;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.DeadlineSweeper;
import org.huunghi.agreement.task.ReportingProgress;
import org.huunghi.agreement.task.ReturningTask;
import org.huunghi.agreement.task.SubmittingTask;
import org.huunghi.agreement.task.SweepingDeadlines;
import org.huunghi.agreement.task.TaskRights;
import org.huunghi.agreement.task.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskWiring {

    @Bean
    TaskRights taskRights(KnownUnits units) {
        return new TaskRights(units);
    }

    @Bean
    ChangingTask changingTask(Tasks tasks, TaskRights rights, Clock clock) {
        return new ChangingTask(tasks, rights, clock);
    }

    @Bean
    AssigningTask assigningTask(
            Tasks tasks,
            TaskRights rights,
            KnownUnits units,
            KnownPartners partners,
            Agreements agreements,
            Clock clock) {
        return new AssigningTask(
                tasks, rights, units, partners, id -> agreements.find(id).isPresent(), clock);
    }

    @Bean
    AcceptingTask acceptingTask(ChangingTask changing) {
        return new AcceptingTask(changing);
    }

    @Bean
    ReportingProgress reportingProgress(ChangingTask changing) {
        return new ReportingProgress(changing);
    }

    @Bean
    AnsweringCoordination answeringCoordination(ChangingTask changing) {
        return new AnsweringCoordination(changing);
    }

    @Bean
    SubmittingTask submittingTask(ChangingTask changing, Clock clock) {
        return new SubmittingTask(changing, clock);
    }

    @Bean
    CompletingTask completingTask(ChangingTask changing) {
        return new CompletingTask(changing);
    }

    @Bean
    ReturningTask returningTask(ChangingTask changing) {
        return new ReturningTask(changing);
    }

    @Bean
    CancellingTask cancellingTask(ChangingTask changing) {
        return new CancellingTask(changing);
    }

    @Bean
    DeadlineClock deadlineClock(Clock clock, @Value("${huunghi.tasks.due-soon}") Duration soon) {
        return new DeadlineClock(clock, soon);
    }

    @Bean
    SweepingDeadlines sweepingDeadlines(Tasks tasks, Clock clock) {
        return new SweepingDeadlines(tasks, clock);
    }

    @Bean
    SmartLifecycle deadlineSweep(
            SweepingDeadlines sweeping,
            MeterRegistry meters,
            @Value("${huunghi.deadline-sweep.interval}") Duration interval) {
        var lag = new AtomicLong();
        TimeGauge.builder("deadline.sweep.lag", lag, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("How long the first deadline of the last sweep had been waiting to be told")
                .register(meters);
        var told = Counter.builder("deadline.sweep.told")
                .description("Deadlines told by this instance")
                .register(meters);
        return new SweepLifecycle(new DeadlineSweeper(sweeping, interval, sweep -> {
            lag.set(sweep.lag().toMillis());
            told.increment(sweep.told());
        }));
    }
}
