package org.huunghi.agreement;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huunghi.agreement.clock.SweepingTimers;
import org.huunghi.agreement.clock.TimerSweeper;
import org.huunghi.agreement.clock.Timers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockWiring {

    @Bean
    SweepingTimers sweepingTimers(List<Timers> kinds, Clock clock) {
        return new SweepingTimers(kinds, clock);
    }

    @Bean
    SmartLifecycle deadlineSweep(
            SweepingTimers sweeping,
            MeterRegistry meters,
            @Value("${huunghi.deadline-sweep.interval}") Duration interval) {
        var lag = new AtomicLong();
        TimeGauge.builder("deadline.sweep.lag", lag, TimeUnit.MILLISECONDS, AtomicLong::get)
                .description("How long the first deadline of the last sweep had been waiting to be told")
                .register(meters);
        var told = Counter.builder("deadline.sweep.told")
                .description("Deadlines told by this instance")
                .register(meters);
        return new SweepLifecycle(new TimerSweeper(sweeping, interval, sweep -> {
            lag.set(sweep.lag().toMillis());
            told.increment(sweep.told());
        }));
    }
}
