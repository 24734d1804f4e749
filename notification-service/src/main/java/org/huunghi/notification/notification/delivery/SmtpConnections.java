package org.huunghi.notification.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** Connections to the mail relay, kept open from one message to the next. */
final class SmtpConnections implements AutoCloseable {

    /** Below this a connection is taken to be alive without asking the relay, which costs a round trip. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    static {
        // Otherwise the library looks its own part up anew for every part of every message.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final Session session;
    private final SmtpSettings settings;
    private final Clock clock;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free;

    private record Idle(Transport transport, Instant since) {}

    SmtpConnections(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.connections());
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        var timeout = String.valueOf(settings.timeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        return properties;
    }

    Session session() {
        return session;
    }

    /** A connection, as soon as one is free, that the caller gives back, or drops when it has failed. */
    Transport take() throws MessagingException {
        free.acquireUninterruptibly();
        try {
            return connection();
        } catch (MessagingException | RuntimeException failure) {
            free.release();
            throw failure;
        }
    }

    private Transport connection() throws MessagingException {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            var fresh = next.since().plus(FRESH).isAfter(clock.instant());
            if (fresh || next.transport().isConnected()) {
                return next.transport();
            }
            closed(next.transport());
        }
        var transport = session.getTransport("smtp");
        if (settings.username().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(settings.username(), settings.password());
        }
        return transport;
    }

    void giveBack(Transport transport) {
        idle.addFirst(new Idle(transport, clock.instant()));
        free.release();
    }

    void drop(Transport transport) {
        closed(transport);
        free.release();
    }

    private static void closed(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // A connection that cannot say goodbye is as closed as one that can.
        }
    }

    @Override
    public void close() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            closed(next.transport());
        }
    }
}
