package org.huunghi.notification.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The message centre.
 *
 * @param sender the brandname that messages come from
 * @param timeout for binding and for each answer
 * @param enquireLink how long the line may be silent before it is tested
 * @param rebind pause before the session is opened again
 * @param templateTag tag of the parameter that carries the id of the wording at the carriers, for example 0x1401; 0 where
 *     the centre wants none
 * @param window messages under way at once
 * @param rate parts a second at most, 0 for any number
 */
@ConfigurationProperties("huunghi.smpp")
record SmppSettings(
        String host,
        int port,
        String systemId,
        String password,
        String sender,
        short templateTag,
        Duration timeout,
        Duration enquireLink,
        Duration rebind,
        int window,
        int rate) {}
