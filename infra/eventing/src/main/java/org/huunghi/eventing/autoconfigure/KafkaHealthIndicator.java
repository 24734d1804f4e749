package org.huunghi.eventing.autoconfigure;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether the broker answers. Without it changes are still taken and their events wait in the outbox, so the
 * service is degraded and not down.
 */
final class KafkaHealthIndicator implements HealthIndicator, AutoCloseable {

    private final Supplier<Admin> connect;
    private final Duration timeout;
    private Admin admin;

    KafkaHealthIndicator(Supplier<Admin> connect, Duration timeout) {
        this.connect = connect;
        this.timeout = timeout;
    }

    @Override
    public synchronized Health health() {
        try {
            if (admin == null) {
                admin = connect.get();
            }
            var nodes = admin.describeCluster(new DescribeClusterOptions().timeoutMs((int) timeout.toMillis()))
                    .nodes()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return Health.up().withDetail("brokers", nodes.size()).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unanswered();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return unanswered();
        }
    }

    /** The next check connects anew: the brokers may come back at other addresses. */
    private Health unanswered() {
        close();
        return Health.status(OutboxHealthIndicator.DEGRADED)
                .withDetail("reason", "the broker does not answer; events wait in the outbox, nothing is consumed")
                .build();
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
