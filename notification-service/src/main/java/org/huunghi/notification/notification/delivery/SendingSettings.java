package org.huunghi.notification.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the queues are worked off.
 *
 * @param look how often a queue is looked into when nothing new is announced
 * @param hands messages in hand for each that a provider may have at once: the others are made ready or recorded
 * @param breakerWindow messages by which a provider is judged; it is left alone when half of them did not reach it
 * @param breakerPause how long it is then left alone
 */
@ConfigurationProperties("huunghi.sending")
record SendingSettings(Duration look, int hands, int breakerWindow, Duration breakerPause) {}
