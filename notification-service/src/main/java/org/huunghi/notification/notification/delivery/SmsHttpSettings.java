package org.huunghi.notification.notification.delivery;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The second provider of SMS, over HTTP.
 *
 * @param url its address, empty for none
 * @param key our account there
 * @param sender the brandname that messages come from
 * @param timeout for connecting and for its answer
 * @param rate parts a second at most, 0 for any number
 */
@ConfigurationProperties("huunghi.sms-http")
record SmsHttpSettings(String url, String key, String sender, Duration timeout, int rate) {

    boolean isThere() {
        return !url.isEmpty();
    }

    URI messages() {
        return URI.create(url + "/v1/messages");
    }
}
