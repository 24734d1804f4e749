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
 * @param simulated whether nothing is handed to a provider, as on a platform for trials
 * @param simulatedReceipt how long what is not handed to a provider is on its way
 */
@ConfigurationProperties("huunghi.sending")
record SendingSettings(
        Duration look,
        int hands,
        int breakerWindow,
        Duration breakerPause,
        boolean simulated,
        Duration simulatedReceipt) {}
