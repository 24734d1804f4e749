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
import org.huunghi.agreement.task.CompletingTask;
import org.huunghi.agreement.task.DeadlineClock;
import org.huunghi.agreement.task.DeadlineSweeper;
import org.huunghi.agreement.task.ReportingProgress;
import org.huunghi.agreement.task.ReturningTask;
import org.huunghi.agreement.task.SubmittingTask;
import org.huunghi.agreement.task.SweepingDeadlines;
import org.huunghi.agreement.task.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskWiring {

    @Bean
    AssigningTask assigningTask(
            Tasks tasks, KnownUnits units, KnownPartners partners, Agreements agreements, Clock clock) {
        return new AssigningTask(
                tasks, units, partners, id -> agreements.find(id).isPresent(), clock);
    }

    @Bean
    AcceptingTask acceptingTask(Tasks tasks, Clock clock) {
        return new AcceptingTask(tasks, clock);
    }

    @Bean
    ReportingProgress reportingProgress(Tasks tasks, Clock clock) {
        return new ReportingProgress(tasks, clock);
    }

    @Bean
    AnsweringCoordination answeringCoordination(Tasks tasks, Clock clock) {
        return new AnsweringCoordination(tasks, clock);
    }

    @Bean
    SubmittingTask submittingTask(Tasks tasks, Clock clock) {
        return new SubmittingTask(tasks, clock);
    }

    @Bean
    CompletingTask completingTask(Tasks tasks, Clock clock) {
        return new CompletingTask(tasks, clock);
    }

    @Bean
    ReturningTask returningTask(Tasks tasks, Clock clock) {
        return new ReturningTask(tasks, clock);
    }

    @Bean
    CancellingTask cancellingTask(Tasks tasks, Clock clock) {
        return new CancellingTask(tasks, clock);
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
