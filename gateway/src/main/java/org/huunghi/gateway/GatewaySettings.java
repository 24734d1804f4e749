package org.huunghi.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huunghi.gateway.*}.
 *
 * @param parts the services behind the gateway, by name
 * @param connectTimeout within which a service must take a connection
 * @param connections the most that are open to one part at once, so that a slow one cannot use up the gateway
 * @param breaker when a part counts as missing
 */
@ConfigurationProperties("huunghi.gateway")
record GatewaySettings(
        Map<String, Part> parts,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("64") int connections,
        @DefaultValue Breaker breaker) {

    /**
     * One service.
     *
     * @param url where it is
     * @param collections what it owns below {@code /api/v1/}
     * @param timeout within which its answer must begin
     */
    record Part(
            URI url,
            List<String> collections,
            @DefaultValue("10s") Duration timeout) {}

    /**
     * A part counts as missing when so large a share of the last calls failed, and is asked again after a pause.
     *
     * @param calls how many of the last calls are looked at
     * @param atLeast fewer calls say nothing
     * @param failureRate in percent
     * @param pause without any call to the part
     */
    record Breaker(
            @DefaultValue("20") int calls,
            @DefaultValue("5") int atLeast,
            @DefaultValue("50") float failureRate,
            @DefaultValue("5s") Duration pause) {}
}
