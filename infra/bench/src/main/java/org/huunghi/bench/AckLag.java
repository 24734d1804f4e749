package org.huunghi.bench;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Recorder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The time to the broker's acknowledgement at a steady rate: of an event from the commit of its change, and of the same
 * bytes from the call of a bare producer that has nothing else to do.
 */
final class AckLag {

    private static final int PER_SECOND = 200;
    private static final int EVENTS = 2_000;

    private final Platform platform;

    AckLag(Platform platform) {
        this.platform = platform;
    }

    Percentiles relay() throws Exception {
        var meters = new SimpleMeterRegistry();
        meters.config().meterFilter(exactPercentiles());
        try (var service = platform.service(meters)) {
            Load.paced(1, PER_SECOND, EVENTS).run(new ReliableChanges(service.dossiers())::change);
        }
        var values = meters.get("outbox.relay.lag").timer().takeSnapshot().percentileValues();
        return new Percentiles(at(values, 0.5), at(values, 0.99));
    }

    Percentiles bareProducer() throws Exception {
        var settings = new HashMap<>(platform.kafka());
        settings.putAll(Map.of("acks", "all", "enable.idempotence", true, "linger.ms", 0));
        var data = Dossier.sampleEvent();
        var lags = new Recorder(3);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            Load.paced(1, PER_SECOND, EVENTS).run(id -> {
                var start = System.nanoTime();
                producer.send(
                        new ProducerRecord<>(Platform.BARE_TOPIC, id, data),
                        (metadata, failure) -> lags.recordValue(System.nanoTime() - start));
                return System.nanoTime() - start;
            });
        }
        return Percentiles.of(lags.getIntervalHistogram());
    }

    private static MeterFilter exactPercentiles() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return DistributionStatisticConfig.builder()
                        .percentiles(0.5, 0.99)
                        .percentilePrecision(3)
                        .expiry(Duration.ofHours(1))
                        .bufferLength(1)
                        .build()
                        .merge(config);
            }
        };
    }

    private static double at(ValueAtPercentile[] values, double percentile) {
        return Arrays.stream(values)
                .filter(v -> v.percentile() == percentile)
                .mapToDouble(v -> v.value(TimeUnit.MICROSECONDS))
                .findFirst()
                .orElseThrow();
    }
}
