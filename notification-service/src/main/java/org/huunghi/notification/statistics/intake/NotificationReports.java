package org.huunghi.notification.statistics.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huunghi.eventing.inbox.BatchIntake;
import org.huunghi.eventing.inbox.DeadLetters;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.PlacedEvent;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.statistics.CountingReports;
import org.huunghi.notification.statistics.Placed;
import org.huunghi.notification.statistics.Reported;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears of this service's own notifications, in a group of its own, and has them counted; of tests nothing is counted. */
@Configuration(proxyBeanMethods = false)
class NotificationReports {

    private static final String PREFIX = "org.huunghi.notification.";
    private static final String VERSION = ".v1";
    private static final List<String> NAMES = List.of(
            Reported.QUEUED,
            Reported.UNROUTED,
            Reported.SENT,
            Reported.DELIVERED,
            Reported.DEFERRED,
            Reported.FAILED,
            Reported.EXPIRED,
            Reported.CANCELLED);

    record Data(Change change, State state) {
        Data {
            requireNonNull(change, "change");
            requireNonNull(state, "state");
        }
    }

    record Change(Integer round, Integer parts, FailureKind kind, String code) {
        boolean isAgain() {
            return round != null && round > 0;
        }
    }

    record State(
            String occasion,
            String unit,
            String province,
            Channel channel,
            String provider,
            Instant since,
            Boolean test) {
        State {
            requireNonNull(occasion, "occasion");
            requireNonNull(unit, "unit");
            requireNonNull(channel, "channel");
        }

        boolean isTest() {
            return test != null && test;
        }
    }

    @Bean
    Consumer<Message<List<byte[]>>> statistics(
            @Qualifier("statisticsDeadLetters") DeadLetters deadLetters,
            IntakeMetrics metrics,
            CountingReports counting) {
        var types = NAMES.stream().collect(Collectors.toMap(name -> PREFIX + name + VERSION, name -> name));
        return new BatchIntake(deadLetters, metrics).of(types.keySet(), Data.class, events -> {
            var reports = events.stream()
                    .filter(placed -> !placed.event().data().state().isTest())
                    .map(placed -> placed(placed, types))
                    .toList();
            if (!reports.isEmpty()) {
                counting.count(reports);
            }
        });
    }

    private static Placed placed(PlacedEvent<Data> placed, Map<String, String> types) {
        var event = placed.event();
        var lane = placed.topic().replaceAll("[^a-z0-9]", "-") + '-' + placed.partition();
        return new Placed(
                lane,
                placed.offset(),
                reported(
                        event.subject(),
                        event.sequence(),
                        event.time(),
                        types.get(event.type()),
                        event.data().change(),
                        event.data().state()));
    }

    private static Reported reported(
            String notification, long sequence, Instant at, String name, Change change, State state) {
        return new Reported(
                notification,
                sequence,
                at,
                name.equals(Reported.QUEUED) && change.isAgain() ? Reported.RESENT : name,
                state.channel(),
                state.occasion() + '.' + state.channel().name().toLowerCase(Locale.ROOT),
                state.provider(),
                state.unit(),
                state.province(),
                state.since(),
                change.parts() == null ? 0 : change.parts(),
                change.kind(),
                change.code());
    }
}
