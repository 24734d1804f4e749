package org.huunghi.notification.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.officer.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class MeteredTally implements Tally {

    private static final Logger LOG = LoggerFactory.getLogger(MeteredTally.class);

    private final MeterRegistry meters;

    MeteredTally(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void count(Channel channel, NotificationStatus outcome) {
        meters.counter(
                        "notifications",
                        "channel",
                        channel.name(),
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void nobodyToTell(String unit, String event) {
        LOG.warn("nobody to tell in unit {} about event {}: register a focal point or a director there", unit, event);
    }
}
